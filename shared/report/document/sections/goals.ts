import { goalTitles } from '#shared/catalogue/goals.ts';
import type { ReportSection, Row, Words } from '../report-document.ts';
import type { ReportSource } from '../report-source.ts';
import type { Component } from '#shared/plan/records.ts';
import { goalDots, votesOn } from '#shared/plan/decision-record/goal-dots.ts';
import { goalName } from '#shared/plan/words/goal-name.ts';
import { factIfAny, linkedList, none } from '../said.ts';
import { section } from '../section.ts';
import { columns, paragraph, numbers } from '../tables.ts';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';

/** What the organization wants, ranked. */
export function goalsSection(source: ReportSource): readonly ReportSection[] {
  const goals = source.ofKind('goal').toSorted((a, b) => rank(a) - rank(b));
  const rows = goals.map((goal): Row => ({
    anchor: `component:${goal.id}`,
    cells: [
      factIfAny(goal, 'priority'),
      [{ text: titleOf(goal), bold: true }],
      targetOf(goal),
      factIfAny(goal, 'statement'),
      dotsOf(source, goal.id),
      factIfAny(goal, 'owner'),
      linkedList(
        source,
        source.plan.incoming(goal.id, 'hasGoal').map(({ from }) => from),
      ),
    ],
  }));
  return section('goals', t`Goals and priorities`, [
    rows.length === 0
      ? paragraph(
          t`No goal is stated. State what the organization wants, then rank it: choices are judged against goals.`,
        )
      : paragraph(
          t`Technology is chosen by these goals, in this order. What does not serve one of them is judged as more than asked.`,
        ),
    ...(rows.length === 0
      ? []
      : [
          {
            is: 'table' as const,
            title: t`Goals`,
            columns: columns(
              numbers(t`Rank`),
              t`Goal`,
              t`Target`,
              t`Statement`,
              numbers(t`Votes`),
              t`Owner`,
              t`Workloads`,
            ),
            rows,
          },
        ]),
  ]);
}

/** The sum of the votes, or what was counted by hand. */
function dotsOf({ plan }: ReportSource, goal: string): Words {
  const dots = goalDots(plan, goal);
  const votes = votesOn(plan, goal).length;
  if (dots === undefined) return none;
  return votes === 0
    ? String(dots)
    : counted(votes, { one: '{1} of {0} voter', other: '{1} of {0} voters' }, dots);
}

const rank = ({ facts }: Component): number =>
  typeof facts.priority?.value === 'number' ? facts.priority.value : 99;

/** Its name, after the word for its kind where it has one of its own. */
function titleOf(goal: Component): string {
  const kind = goal.facts.goalKind?.value;
  const name = goalName(goal);
  const title =
    typeof kind === 'string' && kind in goalTitles
      ? goalTitles[kind as keyof typeof goalTitles]
      : undefined;
  return title === undefined || title === name ? name : `${title}: ${name}`;
}

function targetOf(goal: Component): string {
  const [target, unit] = [goal.facts.target?.value, goal.facts.unit?.value];
  return target === undefined
    ? '–'
    : `${String(target)}${typeof unit === 'string' ? ` ${unit}` : ''}`;
}
