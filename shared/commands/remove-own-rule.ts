import { z } from 'zod';
import { ok } from '#shared/base/result.ts';
import { ruleIdSchema } from '#shared/plan/schemas/own-rule-schema.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import { settingsOfRule } from './clear-rule-setting.ts';
import { defineCommand } from './command.ts';
import { existingRule } from './existing-rule.ts';
import { t } from '#shared/words/t.ts';

const params = z.strictObject({ id: ruleIdSchema });

/** Takes a rule of the plan's people out, with what the plan sets for it: the next rule of that id is another. */
export const removeOwnRule = defineCommand<z.infer<typeof params>>({
  name: 'remove-own-rule',
  params,
  label: ({ id }) => t`Remove rule ${id}`,
  change(plan, { id }) {
    const rule = existingRule(plan, id);
    if (!rule.ok) return rule;
    const draft = new PlanDraft(plan);
    for (const setting of settingsOfRule(plan, id)) draft.remove('setting', setting);
    draft.remove('rule', id);
    return ok(draft.change);
  },
});
