import { byHarm, singleFaultsIn } from '#shared/analysis/drill/single-faults.ts';
import { faultRow, halved, type FaultRow } from '#shared/analysis/drill/fault-row.ts';
import { sayMeasured } from '#shared/analysis/say-measured.ts';
import type { Kind } from '#shared/catalogue/kinds.ts';
import type { Block, Row, Words } from '../report-document.ts';
import type { ReportSource } from '../report-source.ts';
import { linkedList, none } from '../said.ts';
import {
  columns,
  firstRows,
  headingOf,
  paragraph,
  numbers,
  withoutEmptyColumns,
} from '../tables.ts';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';

const mostFaults = 60;

/** What happens when one thing fails, the worst first. */
export function failureDrill(source: ReportSource): readonly Block[] {
  const { all, left } = singleFaults(source);
  const harmful = all.filter(
    ({ stops, restarts, tripped }) => stops.length + restarts.length + tripped.length > 0,
  );
  if (all.length === 0) return [];
  const { rows, rest } = firstRows(
    harmful.map((row) => faultCells(source, row)),
    mostFaults,
    (count, most) =>
      t`The ${most} that matter most of ${count} single faults that stop or interrupt something are shown; the plan attached to this file has them all.`,
  );
  return [
    headingOf(
      t`Failure drill`,
      counted(all.length, {
        one: '{0} component, one at a time',
        other: '{0} components, one at a time',
      }),
    ),
    ...(left === 0
      ? []
      : [
          paragraph(
            counted(left, {
              one: '{0} machine is left out: the loss of one touches what runs in it.',
              other: '{0} machines are left out: the loss of one touches what runs in it.',
            }),
            'remark',
          ),
        ]),
    paragraph(
      harmful.length === 0
        ? t`No single fault stops or interrupts a service.`
        : t`${stopWords(harmful)}; ${carriedWords(all.length - harmful.length)}.`,
    ),
    ...(rows.length === 0
      ? []
      : [
          {
            is: 'table' as const,
            title: t`Failure drill`,
            ...withoutEmptyColumns({
              columns: columns(
                t`When this fails`,
                t`Stops`,
                t`Restarts`,
                numbers(t`Back after, at worst`),
                t`Trips`,
              ),
              rows,
            }),
          },
        ]),
    ...rest,
  ];
}

const stopWords = (harmful: readonly FaultRow[]): string =>
  counted(harmful.filter(({ stops }) => stops.length > 0).length, {
    one: '{0} fault stops at least one service until people act',
    other: '{0} faults stop at least one service until people act',
  });

const carriedWords = (count: number): string =>
  counted(count, {
    one: '{0} fault is carried without anybody noticing',
    other: '{0} faults are carried without anybody noticing',
  });

/** From so many on, virtual machines are left out: they are the many, and each stops nothing but its own service. */
const mostDrills = 500;
const machines: ReadonlySet<Kind> = new Set(['vm', 'osContainer', 'pod']);

function singleFaults({ plan, context }: ReportSource) {
  const faulty = singleFaultsIn(context);
  const drilled =
    faulty.length <= mostDrills
      ? faulty
      : faulty.filter(({ id }) => !machines.has(plan.component(id)!.kind));
  const rows = drilled.map(({ id, half }) => {
    const row = faultRow(context, [id]);
    return half ? halved(row) : row;
  });
  return { all: rows.toSorted(byHarm), left: faulty.length - drilled.length };
}

function faultCells(
  source: ReportSource,
  { failed, stops, restarts, worst, tripped, open }: FaultRow,
): Row {
  const back: Words = worst === undefined ? none : sayMeasured('recoveryTime', worst, (id) => id);
  const unsure =
    open.length === 0
      ? []
      : [
          {
            text: ` ${counted(open.length, { one: '({0} may turn out milder)', other: '({0} may turn out milder)' })}`,
            ink: 'ink-3' as const,
          },
        ];
  const stopped = linkedList(source, stops, 5);
  return {
    ...(stops.length > 0 ? { edge: 'err' as const } : {}),
    cells: [
      linkedList(source, failed),
      typeof stopped === 'string' ? stopped : [...stopped, ...(stops.length > 0 ? unsure : [])],
      linkedList(source, restarts, 5),
      back,
      linkedList(source, tripped),
    ],
  };
}
