import { layerGuide } from '#shared/catalogue/layer-guide.ts';
import type { ReportSection, Row } from '../report-document.ts';
import type { ReportSource } from '../report-source.ts';
import { factIfAny, none } from '../said.ts';
import { decisionBlocks } from './decision-blocks.ts';
import { section } from '../section.ts';
import { columns, paragraph, tableUnder } from '../tables.ts';
import { t } from '#shared/words/t.ts';

/** What was decided, and why. */
export function decisionsSection(source: ReportSource): readonly ReportSection[] {
  const decisions = source.ofKind('decision').map((decision): Row => ({
    anchor: `component:${decision.id}`,
    cells: [
      [{ text: decision.name, bold: true }],
      factIfAny(decision, 'statement'),
      decision.notes ?? none,
      factIfAny(decision, 'owner'),
      factIfAny(decision, 'statedOn'),
    ],
  }));
  const declared = [...source.plan.all('declaration')].map(({ id, reason, declaredOn }): Row => ({
    edge: `l-${id}`,
    cells: [[{ text: layerGuide[id].title, to: `layer:${id}` }], reason, declaredOn],
  }));
  const recorded = [...source.plan.all('decision')]
    .sort((a, b) => a.number - b.number || (a.id < b.id ? -1 : 1))
    .flatMap((decision) => decisionBlocks(source, decision));
  const blocks = [
    ...recorded,
    ...tableUnder(t`Noted decisions`, {
      columns: columns(t`Decision`, t`Statement`, t`Notes`, t`Owner`, t`Stated on`),
      rows: decisions,
    }),
    ...tableUnder(t`Layers that are not needed`, {
      columns: columns(t`Layer`, t`Because`, t`Declared on`),
      rows: declared,
    }),
  ];
  const empty = paragraph(
    t`No decision is recorded. Record what was decided and why: those who come later will ask.`,
  );
  return section('decisions', t`Decisions`, blocks.length === 0 ? [empty] : blocks);
}
