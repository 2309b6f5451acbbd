import { describe, expect, test } from 'vitest';
import type { MeasureName } from '#shared/catalogue/measures.ts';
import { drawSketch, type PlanSketch, type SketchFacts } from '#shared/plan/plan-sketch.ts';
import type { Analysis } from '../analysis.ts';
import type { Measured } from '../measured.ts';
import { measuredIn } from '../measured-in.ts';
import { mismatchedLinks } from './mismatched-links.ts';
import { oversubscription } from './oversubscription.ts';
import { portsUsed } from './ports-used.ts';
import { uplinkUse } from './uplink-use.ts';

const of = (sketch: PlanSketch, analysis: Analysis, measure: MeasureName, subject: string) =>
  measuredIn(drawSketch(sketch), analysis, measure, subject) as Measured<number>;
const both = (sketch: PlanSketch, subject = 'leaf') =>
  (['oversubscription', 'oversubscriptionAfterFailure'] as const).map((measure) =>
    of(sketch, oversubscription, measure, subject),
  );
const rounded = (results: readonly Measured<number>[]) =>
  results.map(({ value }) => Math.round(Number(value) * 100) / 100);

type Link = NonNullable<PlanSketch['relations']>[number];

/** A leaf with so many servers of 10 Gbps and these links up. */
const leaf = (
  servers: number,
  up: readonly string[],
  facts: SketchFacts = {},
  link: SketchFacts = {},
): PlanSketch => ({
  parts: {
    leaf: ['switch', { switchRole: 'leaf', portGbps: 10, ...facts }],
    peer: ['switch', { switchRole: 'leaf' }],
    ...Object.fromEntries(up.map((id) => [id, ['switch', { switchRole: 'spine' }] as const])),
    ...Object.fromEntries(
      Array.from({ length: servers }, (_, index) => [
        `s${index + 1}`,
        ['server', { nicGbps: 10 }] as const,
      ]),
    ),
  },
  relations: [
    ...Array.from({ length: servers }, (_, index): Link => [`s${index + 1}`, 'linksTo', 'leaf']),
    ...up.map((id): Link => ['leaf', 'linksTo', id, link]),
    ['leaf', 'linksTo', 'peer', { speedGbps: 100 }],
  ],
});

describe('Oversubscription', () => {
  test('of 19 servers of 10 Gbps over 4 uplinks of 40 is 1.2 to 1, and 1.6 with one spine gone (domain.md §4.11)', () => {
    const results = both(leaf(19, ['a', 'b', 'c', 'd'], { uplinkGbps: 40 }));
    expect(rounded(results)).toEqual([1.19, 1.58]);
  });

  test('counts every cable of a link, and loses all of them with the switch at their end', () => {
    const two = leaf(19, ['a', 'b'], {}, { speedGbps: 40, linkCount: 2 } as SketchFacts);
    expect(rounded(both(two))).toEqual([1.19, 2.38]);
  });

  test('shares the uplinks that are stated among the lines that are drawn', () => {
    expect(rounded(both(leaf(19, ['a', 'b'], { uplinks: 4, uplinkGbps: 40 })))).toEqual([
      1.19, 2.38,
    ]);
  });

  test('takes stated uplinks where none is drawn, and loses one of them', () => {
    expect(rounded(both(leaf(19, [], { uplinks: 4, uplinkGbps: 40 })))).toEqual([1.19, 1.58]);
  });

  test('with a single uplink has none left: beyond any limit, and said', () => {
    expect(both(leaf(2, ['a'], { uplinkGbps: 40 }))[1]).toMatchObject({
      low: 1000,
      note: 'No uplink is left.',
    });
  });

  test('of links of unknown speed waits for it', () => {
    const result = both(leaf(19, ['a'], {}))[0]!;
    expect(result.value).toBe(19);
    const sketch = leaf(1, ['a']);
    const blank: PlanSketch = {
      ...sketch,
      parts: { ...sketch.parts, leaf: ['switch', { switchRole: 'leaf' }] },
    };
    expect(both(blank)[0]).toMatchObject({
      missing: [{ component: 'leaf', field: 'speedGbps', relation: 'linksTo' }],
    });
  });

  test('is not published of a switch that serves nothing or leads nowhere', () => {
    expect(both(leaf(0, ['a']))).toEqual([undefined, undefined]);
    expect(both(leaf(3, []))).toEqual([undefined, undefined]);
  });

  test('tells leaf from spine without roles by what is linked to them', () => {
    const sketch: PlanSketch = {
      parts: {
        leaf: ['switch', { portGbps: 25 }],
        top: ['switch', { portGbps: 100 }],
        out: ['router', { portGbps: 10 }],
        s1: ['server', { nicGbps: 25 }],
      },
      relations: [
        ['s1', 'linksTo', 'leaf'],
        ['leaf', 'linksTo', 'top', { speedGbps: 100 }],
        ['top', 'linksTo', 'out'],
      ],
    };
    expect(both(sketch)[0]!.value).toBe(0.25);
    expect(both(sketch, 'top')[0]!.value).toBe(10);
  });
});

describe('Uplinks after one failure', () => {
  const use = (sketch: PlanSketch, subject: string) =>
    of(sketch, uplinkUse, 'uplinkUseAfterFailure', subject);
  const sketch: PlanSketch = {
    parts: {
      a: ['switch', { switchRole: 'leaf', uplinkGbps: 40 }],
      b: ['switch', { switchRole: 'leaf', uplinkGbps: 40 }],
      x: ['switch', { switchRole: 'spine' }],
      y: ['switch', { switchRole: 'spine' }],
      s: ['server', { nicGbps: 10 }],
      e: ['hypervisor'],
      m1: ['vm', { networkMbps: 6000 }],
      m2: ['vm'],
      off: ['vm', { networkMbps: 9000, poweredOn: false }],
      w: ['workload', { networkMbps: 6000 }],
    },
    relations: [
      ['s', 'linksTo', 'a'],
      ['s', 'linksTo', 'b'],
      ...['a', 'b'].flatMap((one) => ['x', 'y'].map((two): Link => [one, 'linksTo', two])),
      ['e', 'runsOn', 's'],
      ['m1', 'runsOn', 'e'],
      ['m2', 'runsOn', 'e'],
      ['off', 'runsOn', 'e'],
      ['w', 'runsOn', 'm2'],
    ],
  };

  test('of a server carry the load of its machines, or of the workloads in them, on one link', () => {
    expect(use(sketch, 's').value).toBe(120);
  });

  test('of a leaf carry half of it on half its uplinks, or all of it when the other leaf is gone', () => {
    // 6 of 40 Gbps when a spine is gone, 12 of 80 when the other leaf is.
    expect(use(sketch, 'a').value).toBeCloseTo(15);
  });

  test('wait for the load of a machine that states none, and are at least the rest', () => {
    const blank: PlanSketch = { ...sketch, parts: { ...sketch.parts, w: ['workload'] } };
    expect(use(blank, 's')).toMatchObject({
      low: 60,
      missing: [{ component: 'm2', field: 'networkMbps' }],
    });
  });

  test('are not published where nobody states a load', () => {
    const silent: PlanSketch = {
      ...sketch,
      parts: { ...sketch.parts, w: ['workload'], m1: ['vm'], off: ['vm'] },
    };
    expect(use(silent, 's')).toBeUndefined();
  });

  test('are bounded for machines that may be on any host of a cluster', () => {
    const cluster: PlanSketch = {
      parts: { ...sketch.parts, c: ['hostCluster'], m3: ['vm', { networkMbps: 2000 }] },
      relations: [...sketch.relations!, ['s', 'memberOf', 'c'], ['m3', 'runsOn', 'c']],
    };
    const result = use(cluster, 's');
    expect([result.low, result.high].map((number) => Math.round(number!))).toEqual([120, 140]);
  });
});

describe('Ports used', () => {
  test('are links drawn either way, each with its count; cords of a PDU are an even share of the power supplies', () => {
    const sketch: PlanSketch = {
      parts: {
        sw: ['switch'],
        s: ['server', { psuCount: 4 }],
        t: ['server'],
        p: ['pdu'],
        q: ['pdu'],
      },
      relations: [
        ['s', 'linksTo', 'sw', { linkCount: 2 }],
        ['sw', 'linksTo', 't'],
        ['s', 'poweredBy', 'p'],
        ['s', 'poweredBy', 'q'],
        ['t', 'poweredBy', 'p'],
      ],
    };
    const used = ['sw', 's', 't', 'p', 'q'].map(
      (id) => of(sketch, portsUsed, 'portsUsed', id).value,
    );
    expect(used).toEqual([3, 2, 1, 3, 2]);
  });
});

describe('Links whose ends do not match', () => {
  const link = (
    a: readonly ['server' | 'switch' | 'fcSwitch' | 'array' | 'nas', SketchFacts?],
    b: readonly ['server' | 'switch' | 'fcSwitch' | 'array' | 'nas', SketchFacts?],
    facts: SketchFacts = {},
  ) =>
    measuredIn(
      drawSketch({
        parts: { a: [...a], b: [...b] },
        relations: [['a', 'linksTo', 'b', facts]],
      } as PlanSketch),
      mismatchedLinks,
      'mismatchedLinks',
      'a',
    );

  test('are those of another speed; an uplink speed may meet a port', () => {
    expect(link(['server', { nicGbps: 10 }], ['switch', { portGbps: 25 }])?.value).toEqual(['b']);
    expect(
      link(['switch', { portGbps: 25, uplinkGbps: 100 }], ['switch', { portGbps: 100 }])?.value,
    ).toEqual([]);
  });

  test('a stated speed must be reached by both ends', () => {
    const [nic, port] = [
      ['server', { nicGbps: 25 }],
      ['switch', { portGbps: 25 }],
    ] as const;
    expect(link(nic, port, { speedGbps: 10 })?.value).toEqual([]);
    expect(link(nic, port, { speedGbps: 40 })?.value).toEqual(['b']);
  });

  test('network adapters are not held against Fibre Channel or InfiniBand', () => {
    const fabric = ['switch', { portGbps: 200 }] as const;
    expect(
      link(['server', { nicGbps: 25 }], fabric, { medium: 'infiniband', speedGbps: 200 })?.value,
    ).toEqual([]);
    expect(link(['server', { nicGbps: 25 }], fabric, { speedGbps: 200 })?.value).toEqual(['b']);
    const array = ['array', { portGbps: 16 }] as const;
    expect(link(['server', { nicGbps: 25 }], ['fcSwitch', { portGbps: 32 }])).toBeUndefined();
    expect(link(array, ['fcSwitch', { portGbps: 32 }])?.value).toEqual(['b']);
  });

  test('are those of another medium', () => {
    expect(link(['switch'], ['fcSwitch'])?.value).toEqual(['b']);
    expect(link(['array'], ['switch'], { medium: 'fc' })?.value).toEqual(['b']);
    expect(link(['server'], ['fcSwitch'], { medium: 'fc' })?.value).toEqual([]);
    expect(link(['server'], ['fcSwitch'], { medium: 'ethernet' })?.value).toEqual(['b']);
  });

  test('are those of another frame size', () => {
    expect(link(['server', { mtu: 9000 }], ['switch', { mtu: 1500 }])?.value).toEqual(['b']);
    expect(
      link(['server', { mtu: 9000 }], ['switch', { mtu: 9000 }], { mtu: 9000 })?.value,
    ).toEqual([]);
    expect(link(['nas', { mtu: 9000 }], ['switch'], { mtu: 1500 })?.value).toEqual(['b']);
  });

  test('cannot be told where one end says and the other does not, and what it would have to say is missing', () => {
    expect(link(['server', { nicGbps: 10 }], ['switch'])).toEqual({
      used: [{ component: 'a', field: 'nicGbps' }],
      missing: [{ component: 'b', field: 'portGbps' }],
    });
    expect(link(['server'], ['switch'])).toBeUndefined();
  });
});
