import { describe, expect, test } from 'vitest';
import { seededRandom } from '#shared/base/seeded-random.ts';
import { addPatch } from '#shared/plan/change.ts';
import { drawSketch, type PlanSketch } from '#shared/plan/plan-sketch.ts';
import type { Plan } from '#shared/plan/plan.ts';
import { generateDataCenter } from '#shared/samples/generated-data-center.ts';
import { analysisContext } from '../analysis-context.ts';
import type { Published } from '../analysis.ts';
import type { Measured } from '../measured.ts';
import { measuredIn } from '../measured-in.ts';
import { recoveryAnalysis } from '../recovery/recovery-analysis.ts';
import { availabilityAnalysis } from './availability-analysis.ts';
import { downtimeByCause } from './downtime-by-cause.ts';
import { duplicationGains } from './duplication-gains.ts';
import { importance } from './importance.ts';
import { runProgram } from './program.ts';
import { outcomeOf, preparedOf } from './service-downtime.ts';
import { singlePointsAnalysis } from './single-points-analysis.ts';
import { writeProgram } from './write-program.ts';

const contextOf = (plan: Plan) => analysisContext(plan, '2026-01-01');

/** What is published of `app`. */
function app(plan: Plan): Readonly<Record<string, Measured>> {
  const context = contextOf(plan);
  const published: Published[] = [
    ...singlePointsAnalysis.compute(context),
    ...availabilityAnalysis.compute(context),
  ];
  return Object.fromEntries(
    published
      .filter(({ subject }) => subject === 'app')
      .map(({ measure, result }) => [measure, result]),
  );
}

const minutes = (unavailability: number): number => unavailability * 525_600;

/** One server of which all is stated, as an appliance that runs nothing but its own system. */
const ftSketch: PlanSketch = {
  parts: { app: ['workload'], box: ['ftServer', { mtbfHours: 50_000, mttrHours: 4 }] },
  relations: [['app', 'runsOn', 'box']],
};

describe('availability from stated facts', () => {
  test('50,000 hours between failures and 4 hours of repair are 42 minutes a year', () => {
    const { availability, structureDowntime } = app(drawSketch(ftSketch));
    expect(structureDowntime!.value).toBeCloseTo(minutes(4 / 50_004), 8);
    expect(structureDowntime!.value).toBeCloseTo(42.04, 1);
    expect(availability!.value).toBeCloseTo(99.992, 3);
    expect(structureDowntime!.used).toEqual([
      { component: 'box', field: 'mtbfHours' },
      { component: 'box', field: 'mttrHours' },
    ]);
    expect(structureDowntime!.note).toBe(
      'Not drawn, so not counted: network, way in, power and place.',
    );
  });

  test('an unavailability of 1 %, doubled, is 99.892 % with β of 10 %, and 99.99 % without common causes', () => {
    const plan = drawSketch({
      parts: {
        app: ['workload', { replicas: 2, peakUtilPct: 40 }],
        a: ['ftServer', { mtbfHours: 99, mttrHours: 1 }],
        b: ['ftServer', { mtbfHours: 99, mttrHours: 1 }],
      },
      relations: [
        ['app', 'runsOn', 'a'],
        ['app', 'runsOn', 'b'],
      ],
    });
    const context = {
      ...contextOf(plan),
      assumption: (name: string) =>
        name === 'commonCausePct' ? 10 : contextOf(plan).assumption(name as 'repairHours'),
    };
    const { structure, prepared } = preparedOf(context);
    const run = (commonCauses: boolean) =>
      outcomeOf(context, structure, prepared, {
        end: 'planned',
        blanks: 'worst',
        commonCauses,
      }).of('app').least;
    expect(run(false)).toBeCloseTo(0.0001, 12);
    expect(run(true)).toBeCloseTo(0.00108, 5);
  });
});

describe('a blank that no planning value stands in for', () => {
  test('leaves the figure between bounds and is asked for', () => {
    const { availability, singlePoints } = app(
      drawSketch({
        parts: { app: ['workload'], box: ['ftServer'], site: ['site'] },
        relations: [
          ['app', 'runsOn', 'box'],
          ['box', 'locatedIn', 'site'],
        ],
      }),
    );
    expect(availability!.value).toBeUndefined();
    expect(availability!.low).toBeCloseTo(100 * 0.99671 * 0.99999, 6);
    expect(availability!.high).toBeCloseTo(99.999, 6);
    expect(availability!.missing).toEqual([{ component: 'site', field: 'availabilityPct' }]);
    expect(singlePoints!.value).toEqual([]);
  });
});

describe('single points', () => {
  const behindDoor = (door: Record<string, number>): PlanSketch => ({
    parts: {
      app: ['workload'],
      box: ['ftServer'],
      staff: ['userGroup'],
      door: ['accessGateway', door],
    },
    relations: [
      ['app', 'runsOn', 'box'],
      ['staff', 'accesses', 'door'],
      ['door', 'accesses', 'app'],
    ],
  });

  test('a way in of which nobody said how many there are leaves it open', () => {
    const { singlePoints } = app(drawSketch(behindDoor({})));
    expect(singlePoints).toEqual({
      used: [],
      missing: [{ component: 'door', field: 'instances' }],
      note: 'Perhaps also: door. Not drawn, so not counted: network, power and place.',
    });
  });

  test('one is single, two are not', () => {
    expect(app(drawSketch(behindDoor({ instances: 1 })))['singlePoints']!.value).toEqual(['door']);
    expect(app(drawSketch(behindDoor({ instances: 2 })))['singlePoints']!.value).toEqual([]);
  });

  test('a site counts only for what must survive its loss', () => {
    const inSite = (survivesSiteLoss: boolean): PlanSketch => ({
      parts: { app: ['workload', { survivesSiteLoss }], box: ['ftServer'], site: ['site'] },
      relations: [
        ['app', 'runsOn', 'box'],
        ['box', 'locatedIn', 'site'],
      ],
    });
    expect(app(drawSketch(inSite(true)))['singlePoints']!.value).toEqual(['site']);
    expect(app(drawSketch(inSite(false)))['singlePoints']!.value).toEqual([]);
  });

  test('nothing is said of what runs on nothing', () => {
    expect(app(drawSketch({ parts: { app: ['workload'] } }))).toEqual({});
  });
});

describe('failing over', () => {
  test('one failure a year, three minutes to fail over and 95 % coverage: its own line', () => {
    const plan = drawSketch({
      parts: {
        app: ['workload', { clusterAware: true }],
        cluster: ['failoverCluster', { failoverSec: 180, quorumBased: false }],
        a: ['server', { mtbfHours: 8756, mttrHours: 4 }],
        b: ['server', { mtbfHours: 8756, mttrHours: 4 }],
      },
      relations: [
        ['app', 'runsOn', 'a'],
        ['app', 'runsOn', 'b'],
        ['a', 'memberOf', 'cluster'],
        ['b', 'memberOf', 'cluster'],
        ['cluster', 'protects', 'app'],
      ],
    });
    const { availability, structureDowntime, failoverDowntime } = app(plan);
    const recovery = measuredIn(plan, recoveryAnalysis, 'recoveryTime', 'app')!.value as number;
    // Each server fails once a year for 4 h, and its system crashes once a year for 10 min; the two share the load.
    const crashes = 8760 / (8760 + 1 / 6);
    const expected = (1 + crashes) * 0.95 * (recovery / 60) + 0.05 * (240 + crashes * 10);
    expect(recovery).toBeGreaterThanOrEqual(15);
    expect(failoverDowntime!.value).toBeCloseTo(expected, 1);
    expect(availability!.value).toBeCloseTo(
      100 *
        (1 -
          ((structureDowntime!.value as number) + (failoverDowntime!.value as number)) / 525_600),
      9,
    );
  });
});

describe('a service at the end of a thousand others', () => {
  test('is as available as all of them together', () => {
    const names = ['app', ...Array.from({ length: 1000 }, (_, index) => `w${index}`)];
    const plan = drawSketch({
      parts: Object.fromEntries(
        names.flatMap((name) => [
          [name, ['workload']],
          [`box-${name}`, ['ftServer', { mtbfHours: 99_999, mttrHours: 1 }]],
        ]),
      ),
      relations: [
        ...names.map((name) => [name, 'runsOn', `box-${name}`] as const),
        ...names.slice(1).map((name, index) => [names[index]!, 'dependsOn', name] as const),
      ],
    });
    expect(app(plan)['structureDowntime']!.value).toBeCloseTo(minutes(1 - 0.99999 ** 1001), 6);
  });
});

describe('what is worked out beside', () => {
  const plan = generateDataCenter({ components: 200, seed: 4 });
  const context = contextOf(plan);
  const { structure, prepared } = preparedOf(context);
  const scenario = { end: 'planned', blanks: 'worst', commonCauses: true } as const;

  test('importance is the unavailability with the part down less that with it up', () => {
    const { unavailable, result } = outcomeOf(context, structure, prepared, scenario);
    for (const root of [...prepared.program.rootOf.values()].slice(0, 6)) {
      const { variables, values } = importance(prepared.program, unavailable, result, root);
      variables.forEach((variable, at) => {
        const [down, up] = [1, 0].map((value) => {
          const forced = unavailable.slice();
          forced[variable] = value;
          return runProgram(prepared.program, forced)[root]!;
        });
        expect(values[at]).toBeCloseTo(down! - up!, 12);
      });
    }
  });

  test('a diagram that may have five nodes only gives way to bounds round the exact figure', () => {
    const exact = outcomeOf(context, structure, prepared, scenario);
    const program = writeProgram(prepared.graph, structure.services, 5);
    const bounded = outcomeOf(context, structure, { ...prepared, program }, scenario);
    const wide = structure.services.filter(({ id }) => {
      const { least, greatest } = bounded.of(id);
      expect(least).toBeLessThanOrEqual(exact.of(id).least + 1e-15);
      expect(greatest).toBeGreaterThanOrEqual(exact.of(id).least - 1e-15);
      return least < greatest;
    });
    expect(wide.length).toBeGreaterThan(0);
  });

  test('causes sum up to the downtime', () => {
    const { of } = outcomeOf(context, structure, prepared, scenario);
    for (const { id } of structure.services) {
      const broken = downtimeByCause(context, id).filter(({ label }) => label !== 'Failing over');
      const sum = broken.reduce((total, cause) => total + cause.minutes, 0);
      expect(sum).toBeCloseTo(minutes(of(id).least), 6);
    }
  });
});

describe('a second one', () => {
  test('saves what doubling a single part saves', () => {
    const single = drawSketch({
      parts: {
        app: ['workload'],
        box: ['ftServer', { mtbfHours: 9900, mttrHours: 100 }],
        staff: ['userGroup'],
        door: ['accessGateway', { instances: 1 }],
      },
      relations: [
        ['app', 'runsOn', 'box'],
        ['staff', 'accesses', 'door'],
        ['door', 'accesses', 'app'],
      ],
    });
    const gains = duplicationGains(contextOf(single), 'app');
    const gain = gains.find(({ component }) => component === 'door')!;
    const before = app(single)['structureDowntime']!.value as number;
    const door = single.component('door')!;
    single.apply([
      {
        table: 'component',
        op: 'set',
        id: 'door',
        key: 'facts.instances',
        from: door.facts.instances,
        to: { value: 2, origin: 'typed' },
      },
    ]);
    const after = app(single)['structureDowntime']!.value as number;
    expect(gain.minutes).toBeCloseTo(before - after, 9);
    expect(gains.map(({ component }) => component)).toEqual(['box', 'door']);
  });

  test('never makes it worse: a second cord, way in or switch, in 40 random plans', () => {
    const random = seededRandom(21);
    for (let seed = 1; seed <= 40; seed++) {
      const plan = generateDataCenter({ components: 120, seed });
      const before = lows(plan);
      addRedundancy(plan, random);
      for (const [id, low] of lows(plan))
        expect(low).toBeGreaterThanOrEqual(before.get(id)! - 1e-9);
    }
  });
});

/** Availability of every service from broken parts, at worst. */
function lows(plan: Plan): ReadonlyMap<string, number> {
  const context = contextOf(plan);
  const { structure, prepared } = preparedOf(context);
  const outcome = outcomeOf(context, structure, prepared, {
    end: 'planned',
    blanks: 'worst',
    commonCauses: true,
  });
  return new Map(structure.services.map(({ id }) => [id, 1 - outcome.of(id).greatest]));
}

/** A part of its kind beside one that is there, joined to the same things. */
function addRedundancy(plan: Plan, random: () => number): void {
  const kinds = ['pdu', 'switch', 'accessGateway', 'idp', 'powerFeed'];
  const some = [...plan.all('component')].filter(({ kind }) => kinds.includes(kind));
  const one = some[Math.floor(random() * some.length)]!;
  const copy = { ...one, id: 'copy', name: 'copy' };
  const relations = [...plan.outgoing(one.id), ...plan.incoming(one.id)];
  plan.apply([
    addPatch('component', copy),
    ...relations.map((relation, index) =>
      addPatch('relation', {
        ...relation,
        id: `copy-${index}`,
        from: relation.from === one.id ? 'copy' : relation.from,
        to: relation.to === one.id ? 'copy' : relation.to,
      }),
    ),
  ]);
}
