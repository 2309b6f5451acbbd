import { z } from 'zod';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Waiver } from '#shared/plan/records.ts';
import { idParam } from './command-params.ts';
import { t } from '#shared/words/t.ts';

/** What names a finding: its rule, and the component it is about or the plan. */
export const findingParams = {
  rule: z.string().trim().min(1).max(300),
  subject: z.union([z.literal('plan'), idParam]),
};

export interface FindingName {
  readonly rule: string;
  readonly subject: string;
}

/** The waiver of a finding, if it is waived. */
export const waiverOf = (plan: PlanView, { rule, subject }: FindingName): Waiver | undefined =>
  [...plan.all('waiver')].find((waiver) => waiver.rule === rule && waiver.subject === subject);

/** A finding in a label: "MIS-04 on Order DB". */
export function findingWords(plan: PlanView, { rule, subject }: FindingName): string {
  const about = subject === 'plan' ? t`the plan` : (plan.component(subject)?.name ?? subject);
  return t`${rule} on ${about}`;
}
