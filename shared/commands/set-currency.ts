import { z } from 'zod';
import { isoDay } from '#shared/base/clock.ts';
import { ok } from '#shared/base/result.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import { currencySetting } from '#shared/plan/setting-name.ts';
import { settingProblem } from '#shared/plan/checking/setting-problem.ts';
import { defineCommand } from './command.ts';
import { putSetting } from './put-setting.ts';
import { t } from '#shared/words/t.ts';

const params = z.strictObject({
  /** Its code: EUR. */
  currency: z.string().max(10),
});

/** Says in which currency the plan states money. No number is converted: prices of the book count as they are until they are replaced. */
export const setCurrency = defineCommand<z.infer<typeof params>>({
  name: 'set-currency',
  params,
  label: ({ currency }) => t`State money in ${currency}`,
  change(plan, { currency }, { clock }) {
    const setting = { id: currencySetting, value: currency, setOn: isoDay(clock.now()) };
    const problem = settingProblem(setting);
    if (problem !== undefined) return { ok: false, error: problem };
    const draft = new PlanDraft(plan);
    putSetting(draft, setting);
    return ok(draft.change);
  },
});
