import { z } from 'zod';
import { ok, refuse, type Problem } from '#shared/base/result.ts';
import { sameJson } from '#shared/base/same-json.ts';
import { ownFixturesSchema } from '#shared/plan/schemas/own-fixtures-schema.ts';
import { ownRuleDataSchema, ruleIdSchema } from '#shared/plan/schemas/own-rule-schema.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { OwnRule } from '#shared/plan/records.ts';
import { titleParam } from './command-params.ts';
import { defineCommand } from './command.ts';
import { unprovenProblem } from './existing-rule.ts';
import { freeRuleId } from './free-rule-id.ts';
import { idProblem } from './own-rule-params.ts';
import { t } from '#shared/words/t.ts';

const packedRule = z.strictObject({
  data: ownRuleDataSchema,
  fixtures: ownFixturesSchema,
  /** Only for a rule that `proveRule` holds for; left out: off. */
  enabled: z.boolean().optional(),
});
const params = z.strictObject({
  /** The name of the pack. */
  name: titleParam,
  rules: z.array(packedRule).min(1).max(500).readonly(),
  /** Ids that are not free although the plan has no such rule: those of the book. */
  taken: z.array(ruleIdSchema).max(5_000).readonly().optional(),
});
type Params = z.infer<typeof params>;
type PackedRule = Params['rules'][number];

/**
 * Takes in the rules of a pack. Where an id is taken the rule gets the next free one of its family, also where other rules of
 * the pack name it. A rule that the plan has already, word for word, is left as it is.
 */
export const importRulePack = defineCommand<Params>({
  name: 'import-rule-pack',
  params,
  label: ({ name }) => t`Import rules ${name}`,
  change(plan, { name, rules, taken = [] }) {
    const problem = packProblem(rules);
    if (problem !== undefined) return { ok: false, error: problem };
    const fresh = rules.filter((rule) => !isThere(plan, rule));
    const ids = freeIds(plan, fresh, new Set(taken));
    const draft = new PlanDraft(plan);
    for (const rule of fresh) draft.add('rule', { ...renamed(rule, ids), pack: name });
    return ok(draft.change);
  },
});

function packProblem(rules: readonly PackedRule[]): Problem | undefined {
  const seen = new Set<string>();
  for (const { data, fixtures, enabled } of rules) {
    if (seen.has(data.id))
      return refuse(
        'rule-twice',
        t`The pack has two rules ${data.id}. Give one of them another id.`,
      ).error;
    seen.add(data.id);
    const problem =
      idProblem(data.id, { data, fixtures }) ??
      (enabled === true ? unprovenProblem(data.id, fixtures) : undefined);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function isThere(plan: PlanView, { data, fixtures }: PackedRule): boolean {
  const known = plan.get('rule', data.id);
  return known !== undefined && sameJson(known.data, data) && sameJson(known.fixtures, fixtures);
}

/** The id that each rule of the pack gets, by the one it came with. */
function freeIds(
  plan: PlanView,
  rules: readonly PackedRule[],
  taken: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  // Ids that need not change are given first, so that no renamed rule takes one of them.
  const given = new Set(rules.map(({ data }) => data.id));
  const isKnown = (id: string) => taken.has(id) || plan.get('rule', id) !== undefined;
  for (const { data } of rules) {
    const isTaken = (id: string) => isKnown(id) || (id !== data.id && given.has(id));
    const id = freeRuleId(data.id, isTaken);
    given.add(id);
    ids.set(data.id, id);
  }
  return ids;
}

function renamed(
  { data, fixtures, enabled = false }: PackedRule,
  ids: ReadonlyMap<string, string>,
): OwnRule {
  const id = ids.get(data.id)!;
  const others = (list: readonly string[]) => list.map((other) => ids.get(other) ?? other);
  return {
    id,
    data: {
      ...data,
      id,
      ...(data.hides === undefined ? {} : { hides: others(data.hides) }),
      ...(data.groups === undefined ? {} : { groups: others(data.groups) }),
    },
    fixtures: { ...fixtures, rule: id },
    enabled,
  };
}
