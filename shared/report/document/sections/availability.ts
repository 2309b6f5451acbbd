import { downtimeByCause } from '#shared/analysis/availability/downtime-by-cause.ts';
import { duplicationGains } from '#shared/analysis/availability/duplication-gains.ts';
import type { MatrixRow } from '#shared/analysis/matrix/matrix-of.ts';
import { roundedFor } from '#shared/analysis/say-measured.ts';
import { nameOf } from '#shared/plan/words/component-words.ts';
import type { Component } from '#shared/plan/records.ts';
import { notoTextWidth } from '#shared/scene/noto-text-width.ts';
import { pathScene } from '#shared/scene/plan/path-scene.ts';
import { downtimeWaterfall } from '#shared/scene/plots/downtime-waterfall.ts';
import { allowedMinutes, downtimeBars, minuteWords } from '../../figures/downtime-bars.ts';
import type { Block, ReportSection, Row } from '../report-document.ts';
import type { ReportSource } from '../report-source.ts';
import { fact, linked, linkedList, numberIn, worked } from '../said.ts';
import { section } from '../section.ts';
import { columns, headingOf, paragraph, numbers, tableUnder } from '../tables.ts';
import { failureDrill } from './failure-drill.ts';
import { urgentWorkloads } from '../urgent-workloads.ts';
import { saidNumber } from '#shared/words/said-number.ts';
import { t } from '#shared/words/t.ts';

const mostWaterfalls = 4;
const mostPaths = 3;

/** Target against what is worked out, what single faults do, and where the minutes go. */
export function availabilitySection(source: ReportSource): readonly ReportSection[] {
  const workloads = urgentWorkloads(source);
  const withTarget = workloads.filter(
    (workload) => numberIn(source.measured(workload.id, 'availability')) !== undefined,
  );
  return section('availability', t`Availability and recovery`, [
    paragraph(
      workloads.length === 0
        ? t`No workload is stated, so that there is nothing to be available.`
        : t`A model, not a prediction: exact over all that is drawn, at stated values and, where nobody stated any, at the planning values that the chapter of assumptions lists.`,
    ),
    ...tableUnder(t`Availability`, {
      columns: columns(
        t`Workload`,
        numbers(t`Target`),
        numbers(t`Worked out`),
        numbers(t`Broken parts, a year`),
        numbers(t`Failing over, a year`),
        t`Single points of failure`,
      ),
      rows: workloads.map((workload) => availabilityRow(source, workload)),
    }),
    ...tableUnder(t`Recovery`, {
      columns: columns(
        t`Workload`,
        numbers(t`RTO asked`),
        numbers(t`Recovery time`),
        t`By`,
        numbers(t`RPO asked`),
        numbers(t`Data lost`),
        numbers(t`Restore from backup`),
      ),
      rows: workloads.map((workload) => recoveryRow(source, workload)),
    }),
    ...pathsAndDowntime(
      source,
      workloads,
      withTarget.toSorted((a, b) => gap(source, b) - gap(source, a)).slice(0, mostWaterfalls),
    ),
    ...failureDrill(source),
  ]);
}

/** Minutes a year beyond what the target allows. */
function gap(source: ReportSource, { id, facts }: Component): number {
  const [value, target] = [
    numberIn(source.measured(id, 'availability')) ?? 100,
    facts.availTargetPct?.value,
  ];
  return (typeof target === 'number' ? target : 0) - value;
}

function availabilityRow(source: ReportSource, workload: Component): Row {
  const result = source.measured(workload.id, 'availability');
  const [value, target] = [numberIn(result), workload.facts.availTargetPct?.value];
  const misses = typeof target === 'number' && value !== undefined && value < target;
  const points = source.measured(workload.id, 'singlePoints')?.value;
  const said = worked(source, workload.id, 'availability');
  return {
    ...(misses ? { edge: 'err' as const } : {}),
    cells: [
      [linked(workload)],
      fact(workload, 'availTargetPct'),
      misses && typeof said === 'string' ? [{ text: said, bold: true, ink: 'err' }] : said,
      worked(source, workload.id, 'structureDowntime'),
      worked(source, workload.id, 'failoverDowntime'),
      Array.isArray(points)
        ? linkedList(source, points as readonly string[], 5)
        : worked(source, workload.id, 'singlePoints'),
    ],
  };
}

function recoveryRow(source: ReportSource, workload: Component): Row {
  const time = numberIn(source.measured(workload.id, 'recoveryTime'));
  const rto = workload.facts.rtoSec?.value;
  const misses = typeof rto === 'number' && time !== undefined && time > rto;
  return {
    ...(misses ? { edge: 'err' as const } : {}),
    cells: [
      [linked(workload)],
      fact(workload, 'rtoSec'),
      worked(source, workload.id, 'recoveryTime'),
      worked(source, workload.id, 'recoveryMeans'),
      fact(workload, 'rpoSec'),
      worked(source, workload.id, 'dataLoss'),
      worked(source, workload.id, 'restoreTime'),
    ],
  };
}

/** The ways of the workloads that need most, and where the minutes go of those that lack most: together where it is one workload. */
function pathsAndDowntime(
  source: ReportSource,
  workloads: readonly Component[],
  worst: readonly Component[],
): readonly Block[] {
  const wanted = new Set(workloads.slice(0, mostPaths).map(({ id }) => id));
  const rows = source.matrix.rows.filter(({ workload }) => wanted.has(workload));
  const left = worst.filter(({ id }) => !wanted.has(id));
  return [
    ...rows.flatMap((row) => [
      ...path(source, row),
      ...worst
        .filter(({ id }) => id === row.workload)
        .flatMap((workload) => waterfall(source, workload)),
    ]),
    ...left.flatMap((workload) => waterfall(source, workload)),
  ];
}

/** The way of a workload through all layers. */
function path(source: ReportSource, row: MatrixRow): readonly Block[] {
  const scene = pathScene(source.plan, row, { widthOf: notoTextWidth, check: source.check });
  const said = Object.values(row.cells).map(({ layer, says }) => `${layer}: ${says}`);
  return [
    headingOf(t`The way of ${nameOf(source.plan, row.workload)} through the layers`),
    // So that what its downtime is made of stands under it.
    { is: 'figure', scene, largest: 0.6, alt: `${scene.title}. ${said.join(' ')}` },
  ];
}

function waterfall(source: ReportSource, workload: Component): readonly Block[] {
  const causes = downtimeByCause(source.context, workload.id);
  if (causes.length === 0) return [];
  const target = workload.facts.availTargetPct?.value;
  const allowed = typeof target === 'number' ? allowedMinutes(target) : undefined;
  const title = t`Downtime of ${workload.name}, by cause`;
  const bars = downtimeBars(causes);
  const scene = downtimeWaterfall(
    {
      title,
      causes: bars,
      ...(allowed === undefined
        ? {}
        : {
            allowed,
            allowedLabel: t`target ${saidNumber(Number(target))} %: ${roundedFor('min per year', allowed)} min`,
          }),
    },
    756,
    notoTextWidth,
    minuteWords,
  );
  const said = bars.map((bar) => t`${bar.label} ${minuteWords(bar)} min`);
  return [
    headingOf(title, t`minutes a year`),
    {
      is: 'figure',
      scene,
      alt: t`${title}, minutes a year: ${said.join(', ')}.`,
      ...gains(source, workload),
    },
  ];
}

function gains(source: ReportSource, workload: Component): { readonly caption?: string } {
  const most = duplicationGains(source.context, workload.id).slice(0, 3);
  if (most.length === 0) return {};
  const said = most.map(
    ({ component, minutes }) =>
      t`${nameOf(source.plan, component)} ${roundedFor('min per year', minutes)} min`,
  );
  return { caption: t`A second one would save, a year: ${said.join('; ')}.` };
}
