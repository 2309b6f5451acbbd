import type { Decision } from '#shared/plan/decision-records.ts';
import { decisionNumber, linkWords } from '#shared/plan/link-words.ts';
import type { Block, FactRow, Words } from '../report-document.ts';
import type { ReportSource } from '../report-source.ts';
import { headingOf, paragraph, tableUnder, columns } from '../tables.ts';

/** One decision as a page of a record: who and when, the problem, the options with their sides, the outcome, what follows. */
export function decisionBlocks(source: ReportSource, decision: Decision): readonly Block[] {
  const { number, title, context, justification, confirmation, more } = decision;
  return [
    headingOf(`${decisionNumber(number)} ${title}`),
    { is: 'facts', rows: headRows(source, decision) },
    ...said('Context and problem', context),
    ...listed('Decision drivers', decision.drivers),
    ...optionRows(decision),
    ...said('Justification', justification ?? notJustified(decision)),
    ...listed('Good consequences', decision.gains),
    ...listed('Bad consequences', decision.drawbacks),
    ...said('Confirmation', confirmation),
    ...said('More', more),
  ];
}

const notJustified = ({ status }: Decision): string | undefined =>
  status === 'accepted' ? 'Not stated: whoever comes later cannot tell why.' : undefined;

function headRows({ plan }: ReportSource, decision: Decision): readonly FactRow[] {
  const { status, decidedOn, deciders, consulted, informed, supersededBy, links = [] } = decision;
  const next = supersededBy === undefined ? undefined : plan.get('decision', supersededBy);
  const rows: readonly (readonly [string, Words | undefined])[] = [
    [
      'Status',
      next === undefined ? status : `${status} by ${decisionNumber(next.number)} ${next.title}`,
    ],
    ['Date', decidedOn],
    ['Decision-makers', deciders],
    ['Consulted', consulted],
    ['Informed', informed],
    [
      'Speaks of',
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
  tableUnder('Considered options', {
    columns: columns('Option', 'Speaks for it', 'Speaks against it', 'Outcome'),
    rows: options.map(({ id, title, pros, cons }) => ({
      cells: [
        [{ text: title, bold: true }],
        pros.join(' · ') || '–',
        cons.join(' · ') || '–',
        id === chosen ? 'chosen' : chosen === undefined ? 'open' : 'not chosen',
      ],
      ...(id === chosen ? { edge: 'ok' as const } : {}),
    })),
  });
