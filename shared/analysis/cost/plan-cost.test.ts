import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assumptionData } from '#shared/catalogue/assumptions.ts';
import { drawSketch, type PlanSketch, type SketchFacts } from '#shared/plan/plan-sketch.ts';
import { analysisContext } from '../analysis-context.ts';
import type { Measured } from '../measured.ts';
import { measuredIn } from '../measured-in.ts';
import { lowOf } from '../sums/bounds.ts';
import { knownNumber } from '../sums/known-number.ts';
import { costByPart } from './cost-by-part.ts';
import { downtimeCost } from './downtime-cost.ts';
import { planCost } from './plan-cost.ts';

const measured = (sketch: PlanSketch, measure: 'capex' | 'opexPerYear' | 'totalCost') =>
  measuredIn(drawSketch(sketch), planCost, measure, 'plan') as Measured<number>;
const linesOf = (sketch: PlanSketch) =>
  costByPart(analysisContext(drawSketch(sketch), '2026-01-01')).map(
    ({ subject, item, spent, amount }) => [subject, item, spent, amount.value ?? amount.low],
  );
const server = (facts: SketchFacts): PlanSketch => ({ parts: { s: ['server', facts] } });

describe('Purchase', () => {
  test('is the stated price, which rests on nothing else', () => {
    expect(measured(server({ price: 5000, typicalW: 100 }), 'capex')).toEqual({
      value: 5000,
      used: [{ component: 's', field: 'price' }],
      missing: [],
    });
  });

  test('is the price of the book where none is stated, with the range of the book as spread', () => {
    const { value, range } = assumptionData('mediumServerPrice');
    expect(measured(server({ cores: 32 }), 'capex')).toEqual({
      value,
      spread: range,
      used: [{ component: 's', field: 'cores' }],
      missing: [],
      assumed: ['mediumServerPrice'],
    });
  });

  test('of a server that states no size lies between the cheapest class and the dearest', () => {
    expect(measured(server({}), 'capex')).toMatchObject({
      low: assumptionData('smallServerPrice').value,
      high: assumptionData('largeServerPrice').value,
      missing: [{ component: 's', field: 'cores' }],
    });
  });

  test('of an array of blank capacity is at least the array without disks', () => {
    expect(measured({ parts: { a: ['array'] } }, 'capex')).toMatchObject({
      low: assumptionData('arrayPrice').value,
      missing: [{ component: 'a', field: 'capacityTB' }],
    });
    expect(measured({ parts: { a: ['array', { capacityTB: 100 }] } }, 'capex').value).toBe(
      assumptionData('arrayPrice').value + 100 * assumptionData('arrayTBPrice').value,
    );
  });

  test('leaves out what exists and what retires, machines, and firewalls that are software', () => {
    const sketch: PlanSketch = {
      parts: {
        old: ['server', { price: 100, status: 'existing' }],
        gone: ['server', { price: 100, status: 'retire' }],
        vm: ['vm'],
        wall: ['firewall'],
        bought: ['rack', { price: 7 }],
      },
    };
    expect(measured(sketch, 'capex').value).toBe(7);
  });
});

describe('Running cost', () => {
  const ofStatus = (status: 'planned' | 'existing' | 'retire') =>
    measured(server({ price: 10_000, typicalW: 1000, status }), 'opexPerYear');

  test('is support, energy at the PUE and administration', () => {
    expect(linesOf(server({ price: 10_000, typicalW: 1000 }))).toEqual([
      ['s', 'purchase', 'once', 10_000],
      ['s', 'support', 'perYear', 1200],
      ['plan', 'energy', 'perYear', expect.closeTo(1.58 * 8760 * 0.2)],
      ['plan', 'administration', 'perYear', 20 * 60],
    ]);
    expect(ofStatus('planned').value).toBeCloseTo(1200 + 1.58 * 8760 * 0.2 + 1200);
  });

  test('goes on for what exists and ends for what retires', () => {
    expect(ofStatus('existing').value).toBe(ofStatus('planned').value);
    expect(ofStatus('retire').value).toBe(0);
  });

  test('with blank power is at least the rest, and names the device', () => {
    expect(measured(server({ price: 10_000 }), 'opexPerYear')).toMatchObject({
      low: 2400,
      missing: [{ component: 's', field: 'typicalW' }],
    });
  });

  test('rents VMware by core, 16 a processor', () => {
    const sketch: PlanSketch = {
      parts: {
        s: ['server', { cores: 16, sockets: 2, status: 'existing' }],
        esx: ['hypervisor', { technology: 'vmware-vsphere' }],
      },
      relations: [['esx', 'runsOn', 's']],
    };
    expect(linesOf(sketch)).toContainEqual(['s', 'subscription', 'perYear', 32 * 190]);
  });
});

describe('Licences', () => {
  const windows = (machines: number, facts: SketchFacts = {}): PlanSketch => ({
    parts: {
      c: ['hostCluster', { haRestart: true, ...facts }],
      a: ['server', { cores: 16, sockets: 2 }],
      b: ['server', { cores: 16, sockets: 2 }],
      ...Object.fromEntries(
        Array.from({ length: machines }, (_, index) => [
          `m${index}`,
          ['vm', { osKernelFamily: 'windows' }] as const,
        ]),
      ),
    },
    relations: [
      ['a', 'memberOf', 'c'],
      ['b', 'memberOf', 'c'],
      ...Array.from({ length: machines }, (_, index) => [`m${index}`, 'runsOn', 'c'] as const),
    ],
  });
  const licences = (sketch: PlanSketch) => linesOf(sketch).filter(([, item]) => item === 'licence');

  test('of Windows let every host carry all machines of the cluster: the cheaper edition, or the chosen one', () => {
    expect(licences(windows(0))).toEqual([]);
    expect(licences(windows(3))).toEqual([['c', 'licence', 'once', 2 * 2 * 1176]]);
    expect(licences(windows(20))).toEqual([['c', 'licence', 'once', 2 * 6771]]);
    expect(licences(windows(3, { windowsEdition: 'datacenter' }))).toEqual([
      ['c', 'licence', 'once', 2 * 6771],
    ]);
  });

  test('of software licensed wherever it may run count every core, with support', () => {
    const sketch: PlanSketch = {
      parts: {
        s: ['server', { cores: 8, sockets: 1, status: 'existing' }],
        db: ['workload', { licensedWhereItMayRun: true }],
      },
      relations: [['db', 'runsOn', 's']],
    };
    expect(linesOf(sketch)).toContainEqual(['db', 'licence', 'once', 8 * 23_750]);
    expect(linesOf(sketch)).toContainEqual(['db', 'support', 'perYear', 8 * 23_750 * 0.22]);
  });
});

test('Total cost is purchase and the running cost of the horizon', () => {
  const sketch = server({ price: 1000, typicalW: 0 });
  expect(measured(sketch, 'totalCost').value).toBeCloseTo(1000 + 3 * (120 + 1200));
  expect(measured(sketch, 'totalCost').assumed).toContain('planningYears');
});

test('What an hour down costs is asked, never assumed', () => {
  const plan = drawSketch({
    parts: { a: ['workload', { downtimeCostPerHour: 600 }], b: ['workload'] },
  });
  expect(downtimeCost(plan.component('a')!, knownNumber(30)).value).toBe(300);
  expect(downtimeCost(plan.component('b')!, knownNumber(30))).toEqual({
    low: 0,
    used: [],
    missing: [{ component: 'b', field: 'downtimeCostPerHour' }],
  });
});

test('The measures are the sums of their lines, and one more part never makes a plan cheaper', () => {
  const part = fc.record({
    kind: fc.constantFrom('server', 'switch', 'array', 'rack', 'ups', 'vm'),
    status: fc.constantFrom('planned', 'existing', 'retire'),
    price: fc.option(fc.integer({ min: 0, max: 9999 }), { nil: undefined }),
  });
  const sketchOf = (
    parts: readonly { kind: string; status: string; price?: number | undefined }[],
  ) =>
    ({
      parts: Object.fromEntries(
        parts.map(({ kind, status, price }, index) => [
          `p${index}`,
          [kind, { status, ...(price === undefined || kind === 'vm' ? {} : { price }) }],
        ]),
      ),
    }) as unknown as PlanSketch;
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (parts) => {
      const all = sketchOf(parts);
      const sum = linesOf(all).reduce(
        (total, [, , spent, amount]) => total + (spent === 'once' ? Number(amount) : 0),
        0,
      );
      expect(lowOf(measured(all, 'capex'))).toBeCloseTo(sum);
      const fewer = sketchOf(parts.slice(1));
      for (const measure of ['capex', 'opexPerYear', 'totalCost'] as const)
        expect(lowOf(measured(fewer, measure))!).toBeLessThanOrEqual(
          lowOf(measured(all, measure))! + 1e-6,
        );
    }),
  );
});
