import { z } from 'zod';
import { isoDay } from '#shared/base/clock.ts';
import { ok, refuse, type Problem } from '#shared/base/result.ts';
import { ruleIdSchema } from '#shared/plan/schemas/own-rule-schema.ts';
import { wantedParam } from '#shared/plan/checking/wanted-param.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { ruleSetting } from '#shared/plan/setting-name.ts';
import { settingProblem } from '#shared/plan/checking/setting-problem.ts';
import { titleParam } from './command-params.ts';
import { defineCommand } from './command.ts';
import { putSetting } from './put-setting.ts';
import { t } from '#shared/words/t.ts';

const params = z.strictObject({
  rule: ruleIdSchema,
  /** `off`, `severity`, or the name of a parameter. */
  key: z.string().min(1).max(60),
  value: z.union([z.number(), z.string().max(300), z.boolean()]),
  source: titleParam.optional(),
});
type Params = z.infer<typeof params>;

/**
 * Sets for this plan whether a rule judges, how grave its findings are, or one of its parameters. Limits of parameters are
 * checked for the plan's own rules; for those of the book whoever offers the choice knows them.
 */
export const setRuleSetting = defineCommand<Params>({
  name: 'set-rule-setting',
  params,
  label: labelOf,
  change(plan, said, { clock }) {
    const { rule, key, value, source } = said;
    const id = ruleSetting(rule, key);
    const problem = settingProblem({ id, value }) ?? ownParamProblem(plan, said);
    if (problem !== undefined) return { ok: false, error: problem };
    const draft = new PlanDraft(plan);
    const setOn = isoDay(clock.now());
    putSetting(draft, { id, value, ...(source === undefined ? {} : { source }), setOn });
    return ok(draft.change);
  },
});

function labelOf({ rule, key, value }: Params): string {
  if (key === 'off') return value === true ? t`Switch ${rule} off` : t`Switch ${rule} on`;
  return t`Set ${key} of ${rule} to ${String(value)}`;
}

function ownParamProblem(plan: PlanView, { rule, key, value }: Params): Problem | undefined {
  const own = plan.get('rule', rule);
  if (own === undefined || key === 'off' || key === 'severity') return undefined;
  const param = own.data.params?.[key];
  if (param === undefined) {
    return refuse(
      'param-unknown',
      t`${rule} has no parameter "${key}". Choose one of those that it states.`,
    ).error;
  }
  const wanted = wantedParam(param, value);
  return wanted === undefined
    ? undefined
    : refuse('setting-value', t`${param.label} of ${rule} must be ${wanted}.`).error;
}
