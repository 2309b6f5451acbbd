import { z } from 'zod';
import { ok, refuse, type Problem, type Result } from '#shared/base/result.ts';
import { saidText } from '#shared/plan/schemas/bounded-schemas.ts';
import { shapeProblem } from '#shared/plan/checking/shape-problem.ts';
import { foreignFile, type FileKind } from '../foreign-file.ts';
import { parseJson } from '../plan-file/parse-json.ts';
import {
  mostRules,
  packedRuleSchema,
  rulePackFormat,
  rulePackVersion,
  type PackedRule,
  type RulePack,
} from './rule-pack.ts';
import { t } from '#shared/words/t.ts';

const fileSchema = z.strictObject({
  format: z.literal(rulePackFormat),
  version: z.literal(rulePackVersion),
  name: saidText(300),
  rules: z.array(z.unknown()).min(1),
});

const largestText = 20_000_000;
const next = t`Correct it there, or ask for the pack again.`;

const kind: FileKind = {
  format: rulePackFormat,
  version: rulePackVersion,
  code: 'not-a-rule-pack',
  noun: t`a rule pack`,
  none: t`no rule`,
};

/**
 * Reads the text of a rule pack (FORMAT.md). All or nothing: what has another form, or more than a pack may hold, is refused in
 * one sentence that says where. That its rules compile and hold is for `proveRule`. `name` is how sentences call the file.
 */
export function readRulePack(text: string, name = t`The rule pack`): Result<RulePack> {
  if (text.length > largestText)
    return refuse('too-large', t`${name} is larger than 20 MB, the most that is read. ${next}`);
  const json = parseJson(text, name, next);
  if (!json.ok) return json;
  const refused = foreignFile(json.value, name, kind);
  if (refused !== undefined) return { ok: false, error: refused };
  const clause = shapeProblem(fileSchema, json.value);
  if (clause !== undefined)
    return refuse('pack-form', t`${name} cannot be read: ${clause}. ${next}`);
  const file = json.value as z.infer<typeof fileSchema>;
  const problem = rulesProblem(file.rules, name);
  if (problem !== undefined) return { ok: false, error: problem };
  return ok({ name: file.name.trim(), rules: file.rules as readonly PackedRule[] });
}

function rulesProblem(rules: readonly unknown[], name: string): Problem | undefined {
  if (rules.length > mostRules) {
    return refuse(
      'too-many',
      t`${name} has ${rules.length} rules, and a pack has at most ${mostRules}. Split it.`,
    ).error;
  }
  const seen = new Set<string>();
  for (const [index, rule] of rules.entries()) {
    const clause = ruleClause(rule, seen);
    if (clause !== undefined)
      return refuse('pack-form', `${name}, rules[${index}]: ${clause}. ${next}`).error;
  }
  return undefined;
}

/** What is wrong with a rule. `seen` has the ids of the rules before it, and gets its own. */
function ruleClause(rule: unknown, seen: Set<string>): string | undefined {
  const clause = shapeProblem(packedRuleSchema, rule);
  if (clause !== undefined) return clause;
  const { data, fixtures } = rule as PackedRule;
  if (fixtures.rule !== data.id)
    return t`the fixtures are those of ${fixtures.rule}, and the rule is ${data.id}`;
  if (seen.has(data.id)) return t`another rule of the pack is ${data.id} already`;
  seen.add(data.id);
  return undefined;
}
