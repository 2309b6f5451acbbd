import path from 'node:path';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import { readRulePack } from '#shared/interchange/rule-pack/read-rule-pack.ts';
import { allRules } from '#shared/rules/book/all-rules.ts';
import { proveRule } from '#shared/rules/own/prove-rule.ts';
import { noArguments } from '../given.ts';
import { readBytes } from '../read-any-plan.ts';
import { packJson } from '../reports/pack-json.ts';
import { packText } from '../reports/pack-text.ts';
import { severityWidth, severityWords } from '../reports/severity-words.ts';
import type { Answer, CliWorld, Given, Job, Subcommand } from '../subcommand.ts';
import { wrapped } from '../wrapped.ts';
import { t } from '#shared/words/t.ts';

/** Lists the rules that plans are judged by, or checks a pack of others. */
export const listRules: Subcommand = {
  usage: 'rules [--json] [--pack FILE]',
  summary: t`list the rules that plans are judged by, or check a rule pack`,
  details: [
    {
      options: {
        json: t`with why, how to fix, when to waive, and the sources of each`,
        'pack FILE': t`check the rules of a pack instead: that they compile, and that they judge the small plans beside them as said`,
      },
    },
    { says: t`Exit codes with --pack: 0 all rules may judge, 1 some may not, 2 cannot read.` },
  ],
  options: { json: { type: 'boolean' }, pack: { type: 'string' } },
  prepare(given: Given): Result<Job> {
    const none = noArguments(given);
    if (!none.ok) return none;
    const { pack, json } = given.values;
    if (pack === '') return refuse('usage', t`Say which FILE: --pack FILE.json.`);
    if (typeof pack === 'string') return ok((world) => checkPack(pack, json === true, world));
    return ok(() => ok({ text: json === true ? asJson() : asText(), exitCode: 0 }));
  },
};

function checkPack(file: string, json: boolean, { folder }: CliWorld): Result<Answer> {
  const bytes = readBytes(path.resolve(folder, file));
  if (!bytes.ok) return bytes;
  const pack = readRulePack(new TextDecoder().decode(bytes.value), file);
  if (!pack.ok) return pack;
  const proofs = pack.value.rules.map((rule) => proveRule(rule, allRules));
  const text = (json ? packJson : packText)(pack.value, proofs);
  return ok({ text, exitCode: proofs.every(({ holds }) => holds) ? 0 : 1 });
}

function asJson(): string {
  const list = allRules.map(({ id, version, severity, layers, title, docs }) => ({
    id,
    version,
    severity,
    layers,
    title,
    docs,
  }));
  return `${JSON.stringify(list, undefined, 2)}\n`;
}

function asText(): string {
  const lines = allRules.map(({ id, severity, title }) => {
    const first = `${id.padEnd(8)}${severityWords[severity].padEnd(severityWidth + 1)}`;
    return wrapped(title, first, ' '.repeat(first.length));
  });
  return `${lines.join('\n')}\n`;
}
