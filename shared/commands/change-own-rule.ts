import { z } from 'zod';
import { ok } from '#shared/base/result.ts';
import { ownFixturesSchema } from '#shared/plan/schemas/own-fixtures-schema.ts';
import { ownRuleDataSchema, ruleIdSchema } from '#shared/plan/schemas/own-rule-schema.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import { defineCommand } from './command.ts';
import { existingRule, unprovenProblem } from './existing-rule.ts';
import { idProblem } from './own-rule-params.ts';
import { t } from '#shared/words/t.ts';

const params = z.strictObject({
  id: ruleIdSchema,
  data: ownRuleDataSchema.optional(),
  fixtures: ownFixturesSchema.optional(),
  /** Left out: as it was. Say false for a rule that `proveRule` does not hold for any more. */
  enabled: z.boolean().optional(),
});

/** Changes what a rule of the plan's people says, or the small plans that prove it. */
export const changeOwnRule = defineCommand<z.infer<typeof params>>({
  name: 'change-own-rule',
  params,
  label: ({ id }) => t`Change rule ${id}`,
  change(plan, { id, ...said }) {
    const rule = existingRule(plan, id);
    if (!rule.ok) return rule;
    const { data, fixtures, enabled } = { ...rule.value, ...stated(said) };
    const problem =
      idProblem(id, { data, fixtures }) ?? (enabled ? unprovenProblem(id, fixtures) : undefined);
    if (problem !== undefined) return { ok: false, error: problem };
    const draft = new PlanDraft(plan);
    if (!enabled) draft.set('rule', id, 'enabled', false);
    draft.set('rule', id, 'data', data);
    draft.set('rule', id, 'fixtures', fixtures);
    draft.set('rule', id, 'enabled', enabled);
    return ok(draft.change);
  },
});

const stated = <Said extends object>(
  said: Said,
): { [Key in keyof Said]?: NonNullable<Said[Key]> } =>
  Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Said]?: NonNullable<Said[Key]>;
  };
