import { describe, expect, test } from 'vitest';
import { drawSketch, type PlanSketch, type SketchFacts } from '#shared/plan/plan-sketch.ts';
import { buildStructure } from './build-structure.ts';
import { evaluateAll, type Blanks, type ServiceState } from './evaluate.ts';
import { notDrawn } from './not-drawn.ts';

/** How `app` stands while some parts are down. */
function app(sketch: PlanSketch, down: readonly string[] = [], blanks?: Blanks): ServiceState {
  return evaluateAll(buildStructure(drawSketch(sketch)), new Set(down), blanks).get('app')!;
}

/** Three hosts of a cluster, a machine on the first. */
const cluster = (haRestart?: boolean): PlanSketch => ({
  parts: {
    app: ['workload'],
    vm: ['vm'],
    pool: ['hostCluster', haRestart === undefined ? {} : { haRestart }],
    ...Object.fromEntries(
      ['1', '2', '3'].flatMap((n) => [
        [`srv-${n}`, ['server']],
        [`hv-${n}`, ['hypervisor']],
      ]),
    ),
  },
  relations: [
    ['app', 'runsOn', 'vm'],
    ['vm', 'runsOn', 'hv-1'],
    ...['1', '2', '3'].map((n) => [`hv-${n}`, 'runsOn', `srv-${n}`] as const),
    ...['1', '2', '3'].map((n) => [`srv-${n}`, 'memberOf', 'pool'] as const),
  ],
});

const copies = (facts: SketchFacts): PlanSketch => ({
  parts: { app: ['workload', facts], a: ['server'], b: ['server'], c: ['server'] },
  relations: ['a', 'b', 'c'].map((on) => ['app', 'runsOn', on] as const),
});

describe('a machine on a host of a cluster', () => {
  test('falls with its host when nothing restarts it', () => {
    expect(app(cluster(false), ['srv-1'])).toBe('down');
    expect(app(cluster(false), ['srv-2'])).toBe('up');
  });

  test('is degraded by the loss of any host, its own included, when the cluster restarts it', () => {
    expect(app(cluster(true), ['srv-1'])).toBe('degraded');
    expect(app(cluster(true), ['srv-2'])).toBe('degraded');
    expect(app(cluster(true), ['srv-2', 'srv-3'])).toBe('degraded');
    expect(app(cluster(true), ['srv-1', 'srv-2'])).toBe('down');
  });

  test('is between both when nobody said whether it is restarted', () => {
    expect(app(cluster(), ['srv-1'], 'worst')).toBe('down');
    expect(app(cluster(), ['srv-1'], 'best')).toBe('degraded');
    expect(app(cluster(), [], 'worst')).toBe('up');
  });

  test('needs as many hosts as hold the memory of all machines, where that is stated', () => {
    const sized = (ramGiB: number): PlanSketch => ({
      ...cluster(true),
      parts: {
        ...cluster(true).parts,
        vm: ['vm', { ramGiB }],
        ...Object.fromEntries(
          ['1', '2', '3'].map((n) => [`srv-${n}`, ['server', { ramGiB: 100 }]]),
        ),
      },
    });
    expect(app(sized(90), ['srv-1', 'srv-2'])).toBe('degraded');
    expect(app(sized(190), ['srv-1', 'srv-2'])).toBe('down');
    expect(app(sized(290), ['srv-1'])).toBe('down');
  });

  test('is not restarted where its volume cannot be opened', () => {
    const sketch: PlanSketch = {
      parts: { ...cluster(true).parts, data: ['volume'], array: ['array'] },
      relations: [
        ...cluster(true).relations!,
        ['vm', 'stores', 'data'],
        ['data', 'providedBy', 'array'],
        ['data', 'presentedTo', 'srv-1'],
      ],
    };
    expect(app(sketch, ['srv-1'])).toBe('down');
    expect(app(sketch, ['srv-3'])).toBe('up');
  });
});

describe('a workload on several machines', () => {
  test('needs as many copies as carry the peak', () => {
    const web = copies({ replicas: 3, peakUtilPct: 60 });
    expect(app(web, ['a'])).toBe('degraded');
    expect(app(web, ['a', 'b'])).toBe('down');
  });

  test('needs every part', () => {
    expect(app(copies({ statefulness: 'stateful' }), ['b'])).toBe('down');
  });

  test('has copies or parts when nobody said which', () => {
    expect(app(copies({ peakUtilPct: 10 }), ['b'], 'worst')).toBe('down');
    expect(app(copies({ peakUtilPct: 10 }), ['b'], 'best')).toBe('degraded');
  });

  test('under a failover cluster needs one node, and the majority of votes where the cluster counts them', () => {
    const sketch = (witness: boolean): PlanSketch => ({
      parts: {
        app: ['workload'],
        f: ['failoverCluster', { quorumBased: true }],
        a: ['server'],
        b: ['server'],
        ...(witness ? { w: ['quorumVote'] } : {}),
      },
      relations: [
        ['app', 'runsOn', 'a'],
        ['a', 'memberOf', 'f'],
        ['b', 'memberOf', 'f'],
        ['f', 'protects', 'app'],
        ...(witness ? ([['w', 'votesIn', 'f']] as const) : []),
      ],
    });
    expect(app(sketch(true), ['a'])).toBe('degraded');
    expect(app(sketch(true), ['a', 'w'])).toBe('down');
    expect(app(sketch(false), ['a'])).toBe('down');
  });
});

describe('power', () => {
  const corded = (relations: PlanSketch['relations']): PlanSketch => ({
    parts: {
      app: ['workload'],
      srv: ['server'],
      'pdu-a': ['pdu'],
      'pdu-b': ['pdu'],
      ups: ['ups'],
      'feed-a': ['powerFeed'],
      'feed-b': ['powerFeed'],
      gen: ['generator'],
    },
    relations: [
      ['app', 'runsOn', 'srv'],
      ['srv', 'poweredBy', 'pdu-a'],
      ['srv', 'poweredBy', 'pdu-b'],
      ...relations!,
    ],
  });

  test('two cords under one parent are not redundant at the parent', () => {
    const sketch = corded([
      ['pdu-a', 'poweredBy', 'ups'],
      ['pdu-b', 'poweredBy', 'ups'],
      ['ups', 'poweredBy', 'feed-a'],
    ]);
    expect(app(sketch, ['pdu-a'])).toBe('degraded');
    expect(app(sketch, ['ups'])).toBe('down');
    expect(app(sketch, ['feed-a'])).toBe('down');
  });

  test('two feeds carry each other', () => {
    const sketch = corded([
      ['pdu-a', 'poweredBy', 'feed-a'],
      ['pdu-b', 'poweredBy', 'feed-b'],
    ]);
    expect(app(sketch, ['feed-a'])).toBe('degraded');
    expect(app(sketch, ['feed-a', 'feed-b'])).toBe('down');
  });

  test('a generator carries on for the utility behind a feed', () => {
    const sketch = corded([
      ['pdu-a', 'poweredBy', 'feed-a'],
      ['pdu-b', 'poweredBy', 'feed-a'],
      ['feed-a', 'poweredBy', 'gen'],
    ]);
    expect(app(sketch, ['feed-a'])).toBe('degraded');
    expect(app(sketch, ['feed-a', 'gen'])).toBe('down');
  });
});

describe('network', () => {
  const wired = (links: readonly (readonly [string, string])[]): PlanSketch => ({
    parts: {
      app: ['workload'],
      srv: ['server'],
      'leaf-a': ['switch'],
      'leaf-b': ['switch'],
      core: ['switch', { switchRole: 'core' }],
      'core-2': ['switch', { switchRole: 'core' }],
    },
    relations: [
      ['app', 'runsOn', 'srv'],
      ...links.map(([from, to]) => [from, 'linksTo', to] as const),
    ],
  });

  test('any way to the core will do', () => {
    const sketch = wired([
      ['srv', 'leaf-a'],
      ['srv', 'leaf-b'],
      ['leaf-a', 'core'],
      ['leaf-b', 'core-2'],
    ]);
    expect(app(sketch, ['leaf-a'])).toBe('degraded');
    expect(app(sketch, ['leaf-a', 'core-2'])).toBe('down');
  });

  test('both uplinks on one switch are one', () => {
    expect(
      app(
        wired([
          ['srv', 'leaf-a'],
          ['leaf-a', 'core'],
          ['leaf-a', 'core-2'],
        ]),
        ['leaf-a'],
      ),
    ).toBe('down');
  });
});

describe('access', () => {
  const doors: PlanSketch = {
    parts: {
      app: ['workload'],
      staff: ['userGroup'],
      partners: ['userGroup'],
      'door-1': ['accessGateway'],
      'door-2': ['accessGateway'],
      broker: ['accessBroker'],
    },
    relations: [
      ['staff', 'accesses', 'door-1'],
      ['staff', 'accesses', 'door-2'],
      ['partners', 'accesses', 'door-2'],
      ['door-1', 'accesses', 'broker'],
      ['door-2', 'accesses', 'broker'],
      ['broker', 'accesses', 'app'],
    ],
  };

  test('every group must reach it, by any of its ways', () => {
    expect(app(doors, ['door-1'])).toBe('degraded');
    expect(app(doors, ['door-2'])).toBe('down');
    expect(app(doors, ['broker'])).toBe('down');
  });
});

describe('services that need each other', () => {
  test('fall together, and a circle asks for nothing more', () => {
    const sketch: PlanSketch = {
      parts: {
        app: ['workload'],
        other: ['workload'],
        third: ['workload'],
        a: ['server'],
        b: ['server'],
        c: ['server'],
      },
      relations: [
        ['app', 'runsOn', 'a'],
        ['other', 'runsOn', 'b'],
        ['third', 'runsOn', 'c'],
        ['app', 'dependsOn', 'other'],
        ['other', 'dependsOn', 'third'],
        ['third', 'dependsOn', 'app'],
      ],
    };
    const structure = buildStructure(drawSketch(sketch));
    const states = (down: string) => [...evaluateAll(structure, new Set([down])).values()];
    expect([...evaluateAll(structure, new Set()).values()]).toEqual(['up', 'up', 'up']);
    for (const server of ['a', 'b', 'c']) expect(states(server)).toEqual(['down', 'down', 'down']);
  });
});

describe('what is not drawn', () => {
  test('is said, and counts neither as broken nor in silence', () => {
    const structure = buildStructure(drawSketch(copies({ replicas: 3 })));
    expect(evaluateAll(structure, new Set()).get('app')).toBe('up');
    expect(notDrawn(structure, 'app').map(({ aspect, whole }) => [aspect, whole])).toEqual([
      ['network', true],
      ['access', true],
      ['power', true],
      ['place', true],
    ]);
  });
});
