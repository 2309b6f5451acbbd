import type { WaiverState } from '#shared/rules/finding.ts';
import type { ReportSource } from '../document/report-source.ts';
import { dayColumn, textColumn, type ReportTable } from './report-table.ts';
import { t } from '#shared/words/t.ts';

const stateWords: Readonly<Record<WaiverState, string>> = {
  holds: t`holds the finding back`,
  reopened: t`reopened: the facts it rested on changed`,
  unused: t`there is no such finding any more`,
  'cannot-tell': t`nobody can tell whether the finding stands`,
  expired: t`its day is past`,
  'rule-off': t`its rule is switched off`,
};

/** Every waiver of the plan, and what became of it. */
export function waiversTable({ plan, check }: ReportSource): ReportTable {
  const messages = new Map(check.waived.map(({ waiver, message }) => [waiver.id, message]));
  return {
    name: t`Waivers`,
    title: t`Waivers`,
    empty: t`No finding is waived.`,
    columns: [
      textColumn(t`Rule`, 8),
      textColumn(t`About`, 24),
      textColumn(t`Finding`, 60),
      textColumn(t`Reason`, 60),
      textColumn(t`Owner`, 18),
      dayColumn(t`Waived on`),
      dayColumn(t`Until`),
      textColumn(t`State`, 30),
    ],
    rows: check.waivers.map(({ waiver, state }) => ({
      ...(waiver.subject === 'plan' ? {} : { component: waiver.subject }),
      cells: [
        waiver.rule,
        waiver.subject === 'plan'
          ? plan.meta.name
          : (plan.component(waiver.subject)?.name ?? waiver.subject),
        messages.get(waiver.id),
        waiver.reason,
        waiver.owner,
        waiver.waivedOn,
        waiver.until,
        stateWords[state],
      ],
    })),
  };
}
