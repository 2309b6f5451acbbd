import { expect, it } from 'vitest';
import { countingIds } from '#shared/base/ids.ts';
import { seededRandom } from '#shared/base/seeded-random.ts';
import type { Plan } from '#shared/plan/plan.ts';
import { randomEdit } from '#shared/plan/random/random-edit.ts';
import { generateDataCenter } from '#shared/samples/generated-data-center.ts';
import { analysisContext } from '../analysis-context.ts';
import { mostOf } from '../recovery/least-of.ts';
import { drill } from './drill.ts';
import type { Outcome } from './drill-answer.ts';
import { halved, type FaultRow } from './fault-row.ts';
import { finished } from './finished.ts';
import { allSingleFaults, singleFaultsIn } from './single-faults.ts';

/** A data center after a day of edits that leave blanks and oddities. */
function edited(seed: number): Plan {
  const plan = generateDataCenter({ components: 150, seed });
  const random = seededRandom(seed);
  const ids = countingIds('n');
  for (let step = 0; step < seed * 20; step++) plan.apply(randomEdit(plan, random, ids));
  return plan;
}

/** The row that a drill of the fault comes to, in which every service is asked about. */
function drilled(plan: Plan, id: string, half: boolean): FaultRow {
  const { services, tripped, mayTrip, failed } = drill(analysisContext(plan, '2026-11-22'), [id]);
  const sorted = services.toSorted((a, b) => (a.service < b.service ? -1 : 1));
  const thatAre = (wanted: Outcome) =>
    sorted.filter(({ outcome }) => outcome === wanted).map(({ service }) => service);
  const times = sorted.flatMap(({ time }) => (time === undefined ? [] : [{ time }]));
  const worst = mostOf(times);
  const row: FaultRow = {
    failed,
    half: false,
    stops: thatAre('stops'),
    restarts: thatAre('restarts'),
    degraded: thatAre('degraded'),
    open: sorted
      .filter(({ outcome, atBest }) => outcome !== atBest && outcome !== 'degraded')
      .map(({ service }) => service),
    ...(worst === undefined ? {} : { worst: worst.time }),
    tripped: tripped.map(({ node }) => node),
    mayTrip: mayTrip.map(({ node }) => node),
  };
  return half ? halved(row) : row;
}

it.each([1, 2, 3, 4, 5, 6])(
  'The table of single faults says what a drill of each fault says (plan %i)',
  (seed) => {
    const plan = edited(seed);
    const context = analysisContext(plan, '2026-11-22');
    const byId = (a: FaultRow, b: FaultRow) => (a.failed[0]! < b.failed[0]! ? -1 : 1);
    const faults = singleFaultsIn(context);
    expect(faults.length).toBeGreaterThan(20);
    expect(finished(allSingleFaults(context)).toSorted(byId)).toEqual(
      faults.map(({ id, half }) => drilled(plan, id, half)).toSorted(byId),
    );
  },
  60_000,
);
