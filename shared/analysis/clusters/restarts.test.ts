import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MeasureName } from '#shared/catalogue/measures.ts';
import { drawSketch, type PlanSketch } from '#shared/plan/plan-sketch.ts';
import { analysisContext } from '../analysis-context.ts';
import type { Analysis } from '../analysis.ts';
import type { Measured } from '../measured.ts';
import { measuredIn } from '../measured-in.ts';
import { highOf, lowOf } from '../sums/bounds.ts';
import { afterFailure } from './after-failure.ts';
import { clusterOf, times } from './cluster.samples.ts';
import { restarts } from './restarts.ts';

const host = { cores: 32, ramGiB: 144 };
const machine = { vcpu: 4, ramGiB: 32, peakUtilPct: 50 };

const measured = (sketch: PlanSketch, measure: MeasureName, analysis: Analysis = restarts) =>
  measuredIn(drawSketch(sketch), analysis, measure, 'cluster') as Measured<number>;

describe('Restart after losing hosts', () => {
  test('succeeds where the machines find places on what is left', () => {
    const sketch = clusterOf(times(3, host), times(6, machine));
    expect(measured(sketch, 'restartsAfterFailure')).toMatchObject({ value: true, missing: [] });
    expect(measured(sketch, 'failuresCarried')).toMatchObject({ value: 1, missing: [] });
  });

  test('fails though the sums fit, where the pieces do not', () => {
    // Two hosts of 128 GiB are left for three machines of 80.
    const sketch = clusterOf(times(3, host), times(3, { ...machine, ramGiB: 80 }));
    expect(Number(measured(sketch, 'memoryAfterFailure', afterFailure).value)).toBeLessThan(100);
    expect(measured(sketch, 'restartsAfterFailure').value).toBe(false);
    expect(measured(sketch, 'failuresCarried').value).toBe(0);
  });

  test('fails for the one machine that only the lost host could take', () => {
    const sketch = clusterOf(
      [{ cores: 32, ramGiB: 1024 }, host, host, host],
      [{ ...machine, ramGiB: 200 }],
    );
    expect(measured(sketch, 'restartsAfterFailure').value).toBe(false);
  });

  test('leaves out machines that are off and templates', () => {
    const sketch = clusterOf(times(2, host), [
      machine,
      { ...machine, ramGiB: 999, poweredOn: false },
      { ...machine, ramGiB: 999, isTemplate: true },
    ]);
    expect(measured(sketch, 'restartsAfterFailure').value).toBe(true);
  });

  test('is decided in spite of a blank that makes no difference, and waits for one that does', () => {
    const idle = { vcpu: 4, ramGiB: 32 };
    expect(measured(clusterOf(times(3, host), times(2, idle)), 'restartsAfterFailure').value).toBe(
      true,
    );
    const busy = measured(
      clusterOf(times(2, { ...host, cores: 8 }), times(3, idle)),
      'restartsAfterFailure',
    );
    expect(busy.missing.map(({ component, field }) => `${component}.${field}`)).toEqual([
      'm1.peakUtilPct',
      'm2.peakUtilPct',
      'm3.peakUtilPct',
    ]);
    expect(busy).not.toHaveProperty('value');
  });

  test('a machine of unknown memory cannot be proven to fit; hosts that are too small are refuted', () => {
    const blank = { vcpu: 4, peakUtilPct: 50 };
    const sketch = clusterOf(times(3, host), [blank]);
    expect(measured(sketch, 'failuresCarried')).toMatchObject({
      low: 0,
      high: 2,
      missing: [{ component: 'm1', field: 'ramGiB' }],
    });
    const full = clusterOf(times(2, host), [blank, ...times(5, machine)]);
    expect(measured(full, 'restartsAfterFailure').value).toBe(false);
  });

  test('says so where not even all hosts carry the machines', () => {
    expect(measured(clusterOf([host], times(5, machine)), 'failuresCarried')).toMatchObject({
      value: 0,
      note: 'Its machines do not fit even while every host runs.',
    });
  });

  test('a cluster in which nothing changed is not packed again, and one in which a machine grew is', () => {
    const plan = drawSketch(clusterOf(times(2, host), [machine]));
    const said = () =>
      [...restarts.compute(analysisContext(plan, '2026-01-01'))].map(({ result }) => result.value);
    expect([said(), said()]).toEqual([
      [true, 1],
      [true, 1],
    ]);
    const fact = { value: 500, origin: 'typed' } as const;
    plan.apply([
      {
        op: 'set',
        table: 'component',
        id: 'm1',
        key: 'facts.ramGiB',
        from: plan.component('m1')!.facts.ramGiB,
        to: fact,
      },
    ]);
    expect(said()).toEqual([false, 0]);
  });
});

const sizes = fc.record({
  cores: fc.integer({ min: 4, max: 64 }),
  ramGiB: fc.integer({ min: 32, max: 256 }),
});
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const asks = fc
  .record({
    vcpu: maybe(fc.integer({ min: 1, max: 16 })),
    ramGiB: maybe(fc.integer({ min: 1, max: 64 })),
    peakUtilPct: maybe(fc.integer({ min: 0, max: 100 })),
  })
  .map((facts) =>
    Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)),
  );
const clusters = fc.tuple(
  fc.array(sizes, { minLength: 1, maxLength: 5 }),
  fc.array(asks, { maxLength: 6 }),
);

describe('Whatever the cluster', () => {
  const both = (sketch: PlanSketch) =>
    (['cpuAfterFailure', 'memoryAfterFailure'] as const).map((measure) =>
      measured(sketch, measure, afterFailure),
    );
  /** Nothing published is nothing asked: no use. Where no host is left, a use is beyond all numbers. */
  const end = (of: typeof lowOf, unknown: number) => (result: Measured<number> | undefined) => {
    if (result === undefined) return 0;
    return result.note === undefined ? (of(result) ?? unknown) : Infinity;
  };
  const [low, high] = [end(lowOf, 0), end(highOf, Infinity)];

  test('another host never raises what is used after a failure', () => {
    fc.assert(
      fc.property(clusters, sizes, ([hosts, machines], more) => {
        const before = both(clusterOf(hosts, machines));
        const after = both(clusterOf([...hosts, more], machines));
        for (const index of [0, 1]) {
          expect(low(after[index])).toBeLessThanOrEqual(low(before[index]) + 1e-9);
          expect(high(after[index])).toBeLessThanOrEqual(high(before[index]) + 1e-9);
        }
      }),
    );
  });

  test('another machine never lowers it', () => {
    fc.assert(
      fc.property(clusters, asks, ([hosts, machines], more) => {
        const before = both(clusterOf(hosts, machines));
        const after = both(clusterOf(hosts, [...machines, more]));
        for (const index of [0, 1]) {
          expect(low(after[index])).toBeGreaterThanOrEqual(low(before[index]) - 1e-9);
          expect(high(after[index])).toBeGreaterThanOrEqual(high(before[index]) - 1e-9);
        }
      }),
    );
  });

  test('a use of more than all that is left never restarts, and what restarts carries that failure', () => {
    fc.assert(
      fc.property(clusters, ([hosts, machines]) => {
        const sketch = clusterOf(hosts, machines);
        const restarted = measured(sketch, 'restartsAfterFailure').value as unknown;
        if (both(sketch).some((use) => use !== undefined && lowOf(use)! > 100.001))
          expect(restarted).toBe(false);
        const carried = measured(sketch, 'failuresCarried');
        if (restarted === true) expect(lowOf(carried)).toBeGreaterThanOrEqual(1);
        if (restarted === false) expect(highOf(carried)).toBe(0);
      }),
    );
  });
});
