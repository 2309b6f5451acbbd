import type { Component } from '#shared/plan/records.ts';
import type { ReportSection, Row } from '../report-document.ts';
import type { ReportSource } from '../report-source.ts';
import { factIfAny, notStated } from '../said.ts';
import { columns, paragraph, tableUnder } from '../tables.ts';

/** Who does what by when. */
export function roadmapSection(source: ReportSource): readonly ReportSection[] {
  const actions = source
    .ofKind('action')
    .toSorted((a, b) => (due(a) < due(b) ? -1 : due(a) > due(b) ? 1 : 0));
  const rows = actions.map((action): Row => ({
    anchor: `component:${action.id}`,
    ...(due(action) < source.options.today ? { edge: 'warn' as const } : {}),
    cells: [
      action.facts.dueOn === undefined ? notStated : factIfAny(action, 'dueOn'),
      [{ text: action.name, bold: true }],
      factIfAny(action, 'actionKind'),
      factIfAny(action, 'statement'),
      action.facts.owner === undefined ? notStated : factIfAny(action, 'owner'),
    ],
  }));
  const late = actions.filter((action) => due(action) < source.options.today).length;
  const lead =
    rows.length === 0
      ? 'No action is stated. State who does what by when: a plan without owners stays a drawing.'
      : late === 0
        ? 'By due date.'
        : `By due date. Past its day on ${source.options.today}: ${late}.`;
  return [
    {
      name: 'roadmap',
      anchor: 'section:roadmap',
      title: 'Roadmap',
      blocks: [
        paragraph(lead),
        ...tableUnder('Actions', {
          columns: columns('Due', 'Action', 'Kind', 'Statement', 'Owner'),
          rows,
        }),
      ],
    },
  ];
}

const due = ({ facts }: Component): string =>
  typeof facts.dueOn?.value === 'string' ? facts.dueOn.value : '9999';
