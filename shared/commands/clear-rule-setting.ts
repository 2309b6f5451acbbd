import { z } from 'zod';
import { ok, refuse } from '#shared/base/result.ts';
import { ruleIdSchema } from '#shared/plan/schemas/own-rule-schema.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { settingNamed } from '#shared/plan/setting-name.ts';
import { defineCommand } from './command.ts';
import { t } from '#shared/words/t.ts';

const params = z.strictObject({
  rule: ruleIdSchema,
  /** `off`, `severity`, or a parameter; left out: all that is set of the rule. */
  key: z.string().min(1).max(60).optional(),
});

/** Takes a rule as it comes again, in one respect or in all. */
export const clearRuleSetting = defineCommand<z.infer<typeof params>>({
  name: 'clear-rule-setting',
  params,
  label: ({ rule, key }) =>
    key === undefined ? t`Take ${rule} as it comes` : t`Take ${key} of ${rule} as it comes`,
  change(plan, { rule, key }) {
    const ids = settingsOfRule(plan, rule, key);
    if (ids.length === 0) {
      return refuse(
        'not-set',
        key === undefined
          ? t`The plan sets nothing for ${rule}. It is as it comes already.`
          : t`The plan sets nothing for ${key} of ${rule}. It is as it comes already.`,
      );
    }
    const draft = new PlanDraft(plan);
    for (const id of ids) draft.remove('setting', id);
    return ok(draft.change);
  },
});

/** The ids of what a plan sets for a rule, of one key or of all. */
export const settingsOfRule = (plan: PlanView, rule: string, key?: string): readonly string[] =>
  [...plan.all('setting')]
    .map(({ id }) => id)
    .filter((id) => {
      const name = settingNamed(id);
      return name?.of === 'rule' && name.rule === rule && (key === undefined || name.key === key);
    })
    .sort();
