import { z } from 'zod';
import { isoDay } from '#shared/base/clock.ts';
import { ok } from '#shared/base/result.ts';
import {
  assumptionData,
  isAssumptionName,
  type AssumptionName,
} from '#shared/catalogue/assumptions.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import { assumptionSetting } from '#shared/plan/setting-name.ts';
import { settingProblem } from '#shared/plan/checking/setting-problem.ts';
import { titleParam } from './command-params.ts';
import { defineCommand } from './command.ts';
import { putSetting } from './put-setting.ts';
import { t } from '#shared/words/t.ts';

const params = z.strictObject({
  /** The name of an assumption of the book. */
  name: z.string().max(100),
  /** In the unit of the assumption. */
  value: z.number(),
  /** Where it is from: "offer of 2026-03". */
  source: titleParam.optional(),
});

/** Takes a planning value of the plan's own in place of the book's, as of today. */
export const setAssumption = defineCommand<z.infer<typeof params>>({
  name: 'set-assumption',
  params,
  label: ({ name, value }) => t`Set ${assumptionWords(name)} to ${valueWords(name, value)}`,
  change(plan, { name, value, source }, { clock }) {
    const id = assumptionSetting(name as AssumptionName);
    const problem = settingProblem({ id, value });
    if (problem !== undefined) return { ok: false, error: problem };
    const draft = new PlanDraft(plan);
    const setOn = isoDay(clock.now());
    putSetting(draft, { id, value, ...(source === undefined ? {} : { source }), setOn });
    return ok(draft.change);
  },
});

/** An assumption as its label, or its name where the book does not have it. */
export const assumptionWords = (name: string): string =>
  isAssumptionName(name) ? assumptionData(name).label : name;

function valueWords(name: string, value: number): string {
  const unit = isAssumptionName(name) ? assumptionData(name).unit : '';
  return unit === '' ? String(value) : `${value} ${unit}`;
}
