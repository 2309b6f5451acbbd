import { ok, type Result } from '#shared/base/result.ts';
import { allRules } from '#shared/rules/book/all-rules.ts';
import { noArguments } from '../given.ts';
import type { Given, Job, Subcommand } from '../subcommand.ts';
import { wrapped } from '../wrapped.ts';

/** Lists the rules that plans are judged by. */
export const listRules: Subcommand = {
  usage: 'rules [--json]',
  summary: 'list the rules that plans are judged by',
  details: '  --json  with why, how to fix, when to waive, and the sources of each',
  options: { json: { type: 'boolean' } },
  prepare(given: Given): Result<Job> {
    const none = noArguments(given);
    if (!none.ok) return none;
    return ok(() => ok({ text: given.values['json'] === true ? asJson() : asText(), exitCode: 0 }));
  },
};

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

const asText = (): string =>
  `${allRules.map(({ id, severity, title }) => wrapped(title, `${id.padEnd(8)}${severity.padEnd(9)}`, ' '.repeat(17))).join('\n')}\n`;
