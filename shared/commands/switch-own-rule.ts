import { z } from 'zod';
import { ok } from '#shared/base/result.ts';
import { ruleIdSchema } from '#shared/plan/schemas/own-rule-schema.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import { defineCommand } from './command.ts';
import { existingRule, unprovenProblem } from './existing-rule.ts';
import { t } from '#shared/words/t.ts';

const params = z.strictObject({ id: ruleIdSchema, on: z.boolean() });

/**
 * Has a rule of the plan's people judge, or not. Only a rule with a plan in which it finds fault and one in which it is clear
 * can be on; that it judges them as said is asked of `proveRule` before, and again by the plan host.
 */
export const switchOwnRule = defineCommand<z.infer<typeof params>>({
  name: 'switch-own-rule',
  params,
  label: ({ id, on }) => (on ? t`Switch ${id} on` : t`Switch ${id} off`),
  change(plan, { id, on }) {
    const rule = existingRule(plan, id);
    if (!rule.ok) return rule;
    const problem = on ? unprovenProblem(id, rule.value.fixtures) : undefined;
    if (problem !== undefined) return { ok: false, error: problem };
    const draft = new PlanDraft(plan);
    draft.set('rule', id, 'enabled', on);
    return ok(draft.change);
  },
});
