import type { Decision } from '#shared/plan/decision-record/decision-records.ts';
import { decisionNumber, linkWords } from '#shared/plan/words/link-words.ts';
import type { Block, FactRow, Words } from '../report-document.ts';
import type { ReportSource } from '../report-source.ts';
import { headingOf, paragraph, tableUnder, columns } from '../tables.ts';
import { recordStates } from '../../tables/record-states.ts';
import { t } from '#shared/words/t.ts';

/** One decision as a page of a record: who and when, the problem, the options with their sides, the outcome, what follows. */
export function decisionBlocks(source: ReportSource, decision: Decision): readonly Block[] {
  const { number, title, context, justification, confirmation, more } = decision;
  return [
    headingOf(`${decisionNumber(number)} ${title}`),
    { is: 'facts', rows: headRows(source, decision) },
    ...said(t`Context and problem`, context),
    ...listed(t`Decision drivers`, decision.drivers),
    ...optionRows(decision),
    ...said(t`Justification`, justification ?? notJustified(decision)),
    ...listed(t`Good consequences`, decision.gains),
    ...listed(t`Bad consequences`, decision.drawbacks),
    ...said(t`Confirmation`, confirmation),
    ...said(t`More`, more),
  ];
}

const notJustified = ({ status }: Decision): string | undefined =>
  status === 'accepted' ? t`Not stated: whoever comes later cannot tell why.` : undefined;

function headRows({ plan }: ReportSource, decision: Decision): readonly FactRow[] {
  const { status, decidedOn, deciders, consulted, informed, supersededBy, links = [] } = decision;
  const next = supersededBy === undefined ? undefined : plan.get('decision', supersededBy);
  const rows: readonly (readonly [string, Words | undefined])[] = [
    [
      t`Status`,
      next === undefined
        ? recordStates[status]
        : t`${recordStates[status]} by ${`${decisionNumber(next.number)} ${next.title}`}`,
    ],
    [t`Date`, decidedOn],
    [t`Decision-makers`, deciders],
    [t`Consulted`, consulted],
    [t`Informed`, informed],
    [
      t`Speaks of`,
      links.length === 0 ? undefined : links.map((link) => linkWords(plan, link)).join(', '),
    ],
  ];
  return rows.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }]));
}

const said = (label: string, text: string | undefined): readonly Block[] =>
  text === undefined ? [] : [paragraph([{ text: `${label}. `, bold: true }, { text }])];

const listed = (label: string, items: readonly string[] | undefined): readonly Block[] =>
  items === undefined ? [] : [paragraph([{ text: label, bold: true }]), { is: 'list', items }];

const optionRows = ({ options = [], chosen }: Decision): readonly Block[] =>
  tableUnder(t`Considered options`, {
    columns: columns(t`Option`, t`Speaks for it`, t`Speaks against it`, t`Outcome`),
    rows: options.map(({ id, title, pros, cons }) => ({
      cells: [
        [{ text: title, bold: true }],
        pros.join(' · ') || '–',
        cons.join(' · ') || '–',
        id === chosen ? t`chosen` : chosen === undefined ? t`open` : t`not chosen`,
      ],
      ...(id === chosen ? { edge: 'ok' as const } : {}),
    })),
  });
