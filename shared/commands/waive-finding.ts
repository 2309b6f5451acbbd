import { z } from 'zod';
import type { Id } from '#shared/base/ids.ts';
import { isoDay } from '#shared/base/clock.ts';
import { ok, refuse, type Problem } from '#shared/base/result.ts';
import { isDay } from '#shared/catalogue/is-day.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Waiver } from '#shared/plan/records.ts';
import { textParam, titleParam } from './command-params.ts';
import { defineCommand } from './command.ts';
import { existingComponent } from './existing-component.ts';
import { findingParams, findingWords, waiverOf } from './waiver-of.ts';
import { here } from '#shared/plan/schemas/here.ts';
import { t } from '#shared/words/t.ts';

const params = z.strictObject({
  ...findingParams,
  reason: textParam,
  owner: titleParam.optional(),
  /** The last day it is waived for, `YYYY-MM-DD`. */
  until: z
    .string()
    .refine(isDay, t`${here} must be a day such as 2026-01-31`)
    .optional(),
  /** The facts it rests on, as text: when they change, the finding reopens. */
  fingerprint: z.string().max(10_000).optional(),
});
type Params = z.infer<typeof params>;

/** Accepts a finding for a reason; said again, it replaces the former waiver. */
export const waiveFinding = defineCommand<Params>({
  name: 'waive-finding',
  params,
  label: (said, plan) => t`Waive ${findingWords(plan, said)}`,
  change(plan, said, { ids, clock }) {
    const today = isoDay(clock.now());
    const problem = waiverProblem(plan, said, today);
    if (problem !== undefined) return { ok: false, error: problem };
    const draft = new PlanDraft(plan);
    const former = waiverOf(plan, said);
    const waiver = newWaiver(said, former?.id ?? ids.next(), today);
    if (former === undefined) draft.add('waiver', waiver);
    else replace(draft, former, waiver);
    return ok(draft.change);
  },
});

function waiverProblem(plan: PlanView, said: Params, today: string): Problem | undefined {
  const words = findingWords(plan, said);
  if (said.reason === '') {
    return refuse(
      'reason-missing',
      t`Why ${words} is acceptable is not stated. Give a reason that a reader will accept.`,
    ).error;
  }
  if (said.until !== undefined && said.until < today) {
    return refuse(
      'until-past',
      t`${said.until} has passed. Choose a day from ${today} on, or leave the end open.`,
    ).error;
  }
  const subject = said.subject === 'plan' ? undefined : existingComponent(plan, said.subject);
  return subject === undefined || subject.ok ? undefined : subject.error;
}

function newWaiver(
  { rule, subject, reason, owner, until, fingerprint }: Params,
  id: Id,
  waivedOn: string,
): Waiver {
  return {
    id,
    rule,
    subject,
    reason,
    ...(owner === undefined ? {} : { owner }),
    waivedOn,
    ...(until === undefined ? {} : { until }),
    ...(fingerprint === undefined ? {} : { fingerprint }),
  };
}

function replace(draft: PlanDraft, former: Waiver, waiver: Waiver): void {
  for (const key of ['reason', 'owner', 'waivedOn', 'until', 'fingerprint'] as const) {
    draft.set('waiver', former.id, key, waiver[key]);
  }
}
