import { sayMeasured } from '#shared/analysis/say-measured.ts';
import { formatValue } from '#shared/catalogue/units.ts';
import type { Component } from '#shared/plan/records.ts';
import type { Block, ReportSection, Row } from '../report-document.ts';
import type { ReportSource } from '../report-source.ts';
import { linked } from '../said.ts';
import { section } from '../section.ts';
import { columns, firstRows, paragraph, tableUnder } from '../tables.ts';
import { urgentWorkloads } from '../urgent-workloads.ts';
import { counted } from '#shared/words/counted.ts';
import { spanHere, withSpans } from '../with-spans.ts';
import { t } from '#shared/words/t.ts';

const mostRows = 60;

/** What must be tried before anybody relies on it: one test for every means of recovery that is drawn. */
export function testsSection(source: ReportSource): readonly ReportSection[] {
  const blocks = [
    ...group(
      t`Failover`,
      urgentWorkloads(source).flatMap((workload) => failover(source, workload)),
    ),
    ...group(
      t`Restore`,
      source.ofKind('backup').map((backup) => restore(source, backup)),
    ),
    ...group(
      t`Second site`,
      source.ofKind('replication').map((replication) => takeOver(source, replication)),
    ),
    ...group(
      t`Load`,
      source.ofKind('hostCluster').map((cluster) => load(source, cluster)),
    ),
    ...group(
      t`Power`,
      source.ofKind('powerFeed', 'ups', 'generator').map((feed) => power(source, feed)),
    ),
    ...group(
      t`Split brain`,
      source.ofKind('failoverCluster').map((cluster) => split(source, cluster)),
    ),
  ];
  const empty = paragraph(
    t`No means of recovery is drawn, so that there is nothing to try. A plan that names targets needs at least one.`,
  );
  const intro = paragraph(
    t`Derived from what is drawn. Enter a test only when its entry condition holds; it is passed only when its exit condition was measured. Repeat after every change of what it rests on.`,
  );
  return section('tests', t`Test plan`, blocks.length === 0 ? [empty] : [intro, ...blocks]);
}

function group(heading: string, all: readonly Row[]): readonly Block[] {
  const { rows, rest } = firstRows(
    all,
    mostRows,
    (count, most) =>
      t`The ${most} that matter most of ${count} tests are shown; the plan attached to this file has them all.`,
  );
  return [
    ...tableUnder(heading, {
      columns: columns(t`Test`, t`Entry condition`, t`Do`, t`Exit condition`),
      rows,
    }),
    ...rest,
  ];
}

function failover(source: ReportSource, workload: Component): Row[] {
  const means = source.measured(workload.id, 'recoveryMeans')?.value;
  const time = source.measured(workload.id, 'recoveryTime');
  if (typeof means !== 'string' || time === undefined) return [];
  const rto = workload.facts.rtoSec?.value;
  const expected = sayMeasured('recoveryTime', time, (id) => id);
  const asked =
    rto === undefined
      ? t`No recovery time is stated: state one first`
      : t`Users work again within ${formatValue('rtoSec', rto)}`;
  return [
    {
      cells: [
        withSpans(t`Loss of the host of ${spanHere(0)}`, [linked(workload)]),
        t`Users, or their stand-in, work; the newest backup was restored once.`,
        t`Cut the power of the host it runs on. It should come back by ${means}.`,
        t`${asked} (worked out: ${expected}); nothing that was confirmed is lost.`,
      ],
    },
  ];
}

function restore(source: ReportSource, backup: Component): Row {
  const protectedOnes = source.plan.outgoing(backup.id, 'protects').length;
  return {
    cells: [
      withSpans(t`Restore from ${spanHere(0)}`, [linked(backup)]),
      counted(protectedOnes, {
        one: 'A backup of each of its {0} protected components is at most as old as their RPO.',
        other: 'A backup of each of its {0} protected components is at most as old as their RPO.',
      }),
      t`Restore the largest and the most critical of them beside the originals, from the copy that nobody can overwrite if there is one.`,
      t`Data and application are checked by their owner; the time is within the RTO and is written down.`,
    ],
  };
}

const takeOver = (source: ReportSource, replication: Component): Row => ({
  cells: [
    withSpans(t`Take-over with ${spanHere(0)}`, [linked(replication)]),
    t`The copy is in step; the way back is written down.`,
    t`Stop the source site for what it carries, start the copy, work with it, then go back.`,
    t`The age of the copy is within the RPO (worked out: ${sayOr(source, replication, 'replicationLag')}); the runbook was enough.`,
  ],
});

const load = (source: ReportSource, cluster: Component): Row => ({
  cells: [
    withSpans(t`Load with hosts gone: ${spanHere(0)}`, [linked(cluster)]),
    t`Every machine runs at its peak load or a generator stands in for it.`,
    t`Take away as many hosts as it must be able to lose, the largest first.`,
    t`Every machine runs again (worked out: ${sayOr(source, cluster, 'restartsAfterFailure')}); processors at ${sayOr(source, cluster, 'cpuAfterFailure')}, memory at ${sayOr(source, cluster, 'memoryAfterFailure')} at most.`,
  ],
});

const power = (source: ReportSource, feed: Component): Row => ({
  cells: [
    withSpans(t`Loss of ${spanHere(0)}`, [linked(feed)]),
    t`Both sides are metered; nobody works on either.`,
    t`Switch it off for ten minutes at the usual load.`,
    t`Nothing goes dark and nothing trips; what it carried (${sayOr(source, feed, 'load')}) stands on the other side.`,
  ],
});

const split = (_source: ReportSource, cluster: Component): Row => ({
  cells: [
    withSpans(t`Members that cannot see each other: ${spanHere(0)}`, [linked(cluster)]),
    t`Data can be thrown away or is copied.`,
    t`Cut the heartbeat between the members, then the way to the witness.`,
    t`One side goes on, the other is fenced or stops; never both write.`,
  ],
});

function sayOr(
  source: ReportSource,
  { id }: Component,
  measure: Parameters<typeof sayMeasured>[0],
): string {
  const result = source.measured(id, measure);
  return result === undefined ? t`not worked out` : sayMeasured(measure, result, (other) => other);
}
