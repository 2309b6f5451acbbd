import type { WaiverState } from '#shared/rules/finding.ts';
import type { ReportSource } from '../document/report-source.ts';
import { dayColumn, textColumn, type ReportTable } from './report-table.ts';

const stateWords: Readonly<Record<WaiverState, string>> = {
  holds: 'holds the finding back',
  reopened: 'reopened: the facts it rested on changed',
  unused: 'there is no such finding any more',
  'cannot-tell': 'nobody can tell whether the finding stands',
  expired: 'its day is past',
  'rule-off': 'its rule is switched off',
};

/** Every waiver of the plan, and what became of it. */
export function waiversTable({ plan, check }: ReportSource): ReportTable {
  const messages = new Map(check.waived.map(({ waiver, message }) => [waiver.id, message]));
  return {
    name: 'Waivers',
    title: 'Waivers',
    empty: 'No finding is waived.',
    columns: [
      textColumn('Rule', 8),
      textColumn('About', 24),
      textColumn('Finding', 60),
      textColumn('Reason', 60),
      textColumn('Owner', 18),
      dayColumn('Waived on'),
      dayColumn('Until'),
      textColumn('State', 30),
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
