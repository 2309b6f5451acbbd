import type { Component } from '#shared/plan/records.ts';
import type { ReportSection, Row } from '../report-document.ts';
import type { ReportSource } from '../report-source.ts';
import { factIfAny, notStated } from '../said.ts';
import { actionsTable } from '../../tables/record-tables.ts';
import { pageOf } from '../page-of.ts';
import { section } from '../section.ts';
import { columns, paragraph, tableUnder } from '../tables.ts';
import { t } from '#shared/words/t.ts';

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
  const agreed = [...source.plan.all('action')];
  const open = agreed.filter(({ status }) => status === 'open' || status === 'started');
  const lateAgreed = open.filter(({ dueOn }) => (dueOn ?? '9999') < source.options.today).length;
  const lateNoted = actions.filter((action) => due(action) < source.options.today).length;
  const late = lateNoted + lateAgreed;
  const lead =
    rows.length + agreed.length === 0
      ? t`No action is stated. State who does what by when: a plan without owners stays a drawing.`
      : late === 0
        ? t`By due date.`
        : t`By due date. Past its day on ${source.options.today}: ${late}.`;
  return section('roadmap', t`Roadmap`, [
    paragraph(lead),
    ...pageOf(actionsTable(source)),
    ...tableUnder(t`Noted actions`, {
      columns: columns(t`Due`, t`Action`, t`Kind`, t`Statement`, t`Owner`),
      rows,
    }),
  ]);
}

const due = ({ facts }: Component): string =>
  typeof facts.dueOn?.value === 'string' ? facts.dueOn.value : '9999';
