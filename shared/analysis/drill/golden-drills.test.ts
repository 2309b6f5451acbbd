import { describe, expect, it } from 'vitest';
import { generateDataCenter } from '#shared/samples/generated-data-center.ts';
import { drawSketch, type PlanSketch } from '#shared/plan/plan-sketch.ts';
import type { Plan } from '#shared/plan/plan.ts';
import { analysisContext } from '../analysis-context.ts';
import { evaluateAll } from '../structure/evaluate.ts';
import { structureOf } from '../structure/structure-of.ts';
import { allDoubleFaults } from './double-faults.ts';
import { drill } from './drill.ts';
import { finished } from './finished.ts';
import { faultRow } from './fault-row.ts';
import { minimalCutSets } from './minimal-cut-sets.ts';
import { allSingleFaults, singleFaultsIn } from './single-faults.ts';

const contextOf = (plan: Plan) => analysisContext(plan, '2026-11-22');

/** What the right tools come to, small: a database on a cluster with a witness, a web tier in copies behind a pair, two feeds, two switches. */
const rightTools: PlanSketch = {
  parts: {
    staff: ['userGroup'],
    lb: ['loadBalancer', { haPair: true }],
    shop: ['workload', { statefulness: 'stateless', replicas: 2, peakUtilPct: 50 }],
    orders: ['workload', { statefulness: 'stateful' }],
    'web-1': ['osContainer'],
    'web-2': ['osContainer'],
    'os-1': ['osPlatform'],
    'os-2': ['osPlatform'],
    'part-1': ['server'],
    'part-2': ['server'],
    'db-1': ['server'],
    'db-2': ['server'],
    ha: [
      'failoverCluster',
      { technology: 'pacemaker-corosync', quorumBased: true, failoverSec: 30 },
    ],
    vote: ['quorumVote'],
    data: ['volume'],
    array: ['array', { controllers: 2 }],
    'feed-a': ['powerFeed'],
    'feed-b': ['powerFeed'],
  },
  relations: [
    ['staff', 'accesses', 'lb'],
    ['lb', 'accesses', 'shop'],
    ['shop', 'runsOn', 'web-1'],
    ['shop', 'runsOn', 'web-2'],
    ['web-1', 'runsOn', 'os-1'],
    ['web-2', 'runsOn', 'os-2'],
    ['os-1', 'runsOn', 'part-1'],
    ['os-2', 'runsOn', 'part-2'],
    ['shop', 'dependsOn', 'orders'],
    ['orders', 'runsOn', 'db-1'],
    ['orders', 'runsOn', 'db-2'],
    ['db-1', 'memberOf', 'ha'],
    ['db-2', 'memberOf', 'ha'],
    ['vote', 'votesIn', 'ha'],
    ['ha', 'protects', 'orders'],
    ['orders', 'stores', 'data'],
    ['data', 'providedBy', 'array'],
    ...(['part-1', 'part-2', 'db-1', 'db-2', 'array', 'lb'] as const).flatMap(
      (device) =>
        [
          [device, 'poweredBy', 'feed-a'],
          [device, 'poweredBy', 'feed-b'],
        ] as const,
    ),
  ],
};

/** By hand, from the drawing: S stops, R starts again, D goes on with less, nothing: untouched. */
const byHand: Readonly<Record<string, { readonly orders: string; readonly shop: string }>> = {
  'db-1': { orders: 'restarts', shop: 'restarts' },
  'db-2': { orders: 'restarts', shop: 'restarts' },
  vote: { orders: 'degraded', shop: 'degraded' },
  'part-1': { orders: 'untouched', shop: 'degraded' },
  'os-2': { orders: 'untouched', shop: 'degraded' },
  'feed-a': { orders: 'degraded', shop: 'degraded' },
  array: { orders: 'stops', shop: 'stops' },
  lb: { orders: 'untouched', shop: 'stops' },
};

describe('golden drills, worked out by hand', () => {
  it.each(Object.entries(byHand))('%s', (failed, expected) => {
    const { services } = drill(contextOf(drawSketch(rightTools)), [failed]);
    const found = Object.fromEntries(services.map(({ service, outcome }) => [service, outcome]));
    expect(found).toEqual(expected);
  });

  it('counts one half of a pair as less to stand on, not as a stop', () => {
    const rows = finished(allSingleFaults(contextOf(drawSketch(rightTools))));
    const halves = rows
      .filter(({ half }) => half)
      .map(({ failed, stops, degraded }) => ({ failed, stops, degraded }));
    expect(halves).toEqual([
      { failed: ['array'], stops: [], degraded: ['orders', 'shop'] },
      { failed: ['lb'], stops: [], degraded: ['shop'] },
    ]);
  });

  it('finds the pairs that stop what neither stops alone, and only those', () => {
    const { rows, complete } = finished(allDoubleFaults(contextOf(drawSketch(rightTools))));
    expect(complete).toBe(true);
    expect(
      rows.map(({ failed, stops }) => `${failed.join('+')}: ${[...stops].sort().join()}`).sort(),
    ).toEqual([
      'db-1+db-2: orders,shop',
      'db-1+vote: orders,shop',
      'db-2+vote: orders,shop',
      'feed-a+feed-b: orders,shop',
      'os-1+os-2: shop',
      'os-1+part-2: shop',
      'os-1+web-2: shop',
      'os-2+part-1: shop',
      'os-2+web-1: shop',
      'part-1+part-2: shop',
      'part-1+web-2: shop',
      'part-2+web-1: shop',
      'web-1+web-2: shop',
    ]);
  });

  it('lists the smallest combinations that stop a service', () => {
    const context = contextOf(drawSketch(rightTools));
    const { sets, complete } = minimalCutSets(context, 'orders', 3)!;
    expect([complete, sets.map((set) => [...set].sort().join('+')).sort()]).toEqual([
      true,
      ['db-1+db-2', 'db-1+vote', 'db-2+vote', 'feed-a+feed-b'],
    ]);
  });
});

/** All pairs, drilled one by one. */
function pairsByBruteForce(plan: Plan): readonly string[] {
  const context = contextOf(plan);
  const ids = singleFaultsIn(context)
    .filter(({ half }) => !half)
    .map(({ id }) => id);
  const alone = new Map(ids.map((id) => [id, faultRow(context, [id]).stops]));
  return ids.flatMap((a, at) =>
    ids.slice(at + 1).flatMap((b) => {
      const more = faultRow(context, [a, b]).stops.filter(
        (service) => !alone.get(a)!.includes(service) && !alone.get(b)!.includes(service),
      );
      return more.length === 0 ? [] : [`${a}+${b}: ${[...more].sort().join()}`];
    }),
  );
}

describe('whatever is drawn', () => {
  it('finds the same double faults as drilling every pair', () => {
    const plan = drawSketch(rightTools);
    const { rows } = finished(allDoubleFaults(contextOf(plan)));
    const found = rows.map(
      ({ failed, stops }) => `${failed.join('+')}: ${[...stops].sort().join()}`,
    );
    expect(found.sort()).toEqual([...pairsByBruteForce(plan)].sort());
  });

  it('touches nothing while nothing fails', () => {
    for (let seed = 1; seed <= 10; seed++) {
      const { services } = drill(contextOf(generateDataCenter({ components: 150, seed })), []);
      expect(new Set(services.map(({ outcome }) => outcome))).toEqual(new Set(['untouched']));
    }
  });

  it('never calls a service untouched that the structure finds degraded or down', () => {
    for (let seed = 1; seed <= 6; seed++) {
      const plan = generateDataCenter({ components: 90, seed });
      const context = contextOf(plan);
      const structure = structureOf(plan);
      for (const { id, half } of singleFaultsIn(context)) {
        if (half || plan.component(id)!.kind === 'vm') continue;
        const states = evaluateAll(structure, new Set([id]), 'best');
        for (const { service, outcome } of drill(context, [id]).services)
          if (outcome === 'untouched')
            expect([id, service, states.get(service)]).toEqual([id, service, 'up']);
      }
    }
  });

  it('never makes a service better by losing more', () => {
    const rank = ['untouched', 'degraded', 'restarts', 'stops'];
    for (let seed = 1; seed <= 3; seed++) {
      const plan = generateDataCenter({ components: 60, seed });
      const context = contextOf(plan);
      const ids = singleFaultsIn(context)
        .map(({ id }) => id)
        .filter((id) => plan.component(id)!.kind !== 'vm')
        .slice(0, 25);
      for (const a of ids) {
        const one = new Map(
          drill(context, [a]).services.map(({ service, outcome }) => [service, outcome]),
        );
        for (const b of ids.slice(0, 8))
          for (const { service, outcome } of drill(context, [a, b]).services)
            expect(rank.indexOf(outcome), `${a} ${b} ${service}`).toBeGreaterThanOrEqual(
              rank.indexOf(one.get(service)!),
            );
      }
    }
  });
});
