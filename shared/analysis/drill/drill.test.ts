import { describe, expect, it } from 'vitest';
import { drawSketch, type PlanSketch, type SketchFacts } from '#shared/plan/plan-sketch.ts';
import { analysisContext } from '../analysis-context.ts';
import { drill } from './drill.ts';

const drilled = (sketch: PlanSketch, ...failed: readonly string[]) =>
  drill(analysisContext(drawSketch(sketch), '2026-11-22'), failed);
const outcomeOf = (sketch: PlanSketch, ...failed: readonly string[]) =>
  Object.fromEntries(
    drilled(sketch, ...failed).services.map(({ service, outcome, atBest }) => [
      service,
      outcome === atBest ? outcome : `${outcome} or ${atBest}`,
    ]),
  );

/** Two hosts with one machine each, on shared storage. */
const pool = (
  cluster: SketchFacts,
  host: SketchFacts = { cores: 8, ramGiB: 64 },
  machine: SketchFacts = { vcpu: 2, ramGiB: 16 },
): PlanSketch => ({
  parts: {
    a: ['workload', { criticality: 1 }],
    b: ['workload', { criticality: 2 }],
    'vm-a': ['vm', machine],
    'vm-b': ['vm', machine],
    cluster: ['hostCluster', cluster],
    'host-a': ['server', host],
    'host-b': ['server', host],
    'hv-a': ['hypervisor'],
    'hv-b': ['hypervisor'],
    data: ['volume'],
    array: ['array', { controllers: 2 }],
  },
  relations: [
    ['a', 'runsOn', 'vm-a'],
    ['b', 'runsOn', 'vm-b'],
    ['vm-a', 'runsOn', 'hv-a'],
    ['vm-b', 'runsOn', 'hv-b'],
    ['hv-a', 'runsOn', 'host-a'],
    ['hv-b', 'runsOn', 'host-b'],
    ['host-a', 'memberOf', 'cluster'],
    ['host-b', 'memberOf', 'cluster'],
    ['vm-a', 'stores', 'data'],
    ['vm-b', 'stores', 'data'],
    ['data', 'providedBy', 'array'],
    ['data', 'presentedTo', 'cluster'],
  ],
});

describe('losing a host of a cluster', () => {
  it('restarts its machine on the other host when restart is on', () => {
    const { services, down } = drilled(pool({ haRestart: true }), 'host-a');
    expect(down).toEqual(['hv-a']);
    expect(services[0]).toMatchObject({
      service: 'a',
      outcome: 'restarts',
      atBest: 'restarts',
      chain: ['host-a', 'hv-a', 'vm-a', 'a'],
      moved: [{ machine: 'vm-a', to: 'host-b' }],
      time: { value: 180, spread: [120, 300] },
      means: 'HA restart',
    });
    // The machine that stays has one host less to go to: degraded, never untouched.
    expect(services[1]).toMatchObject({ service: 'b', outcome: 'degraded' });
  });

  it('starts its machine elsewhere when only its way to the storage is lost', () => {
    const sketch = pool({ haRestart: true });
    const cabled: PlanSketch = {
      parts: { ...sketch.parts, 'fc-a': ['fcSwitch'], 'fc-b': ['fcSwitch'] },
      relations: [
        ...sketch.relations!,
        ['host-a', 'linksTo', 'fc-a'],
        ['host-b', 'linksTo', 'fc-b'],
        ['array', 'linksTo', 'fc-a'],
        ['array', 'linksTo', 'fc-b'],
      ],
    };
    expect(drilled(cabled, 'fc-a').services[0]).toMatchObject({
      service: 'a',
      outcome: 'restarts',
      time: { value: 180 },
    });
  });

  it('stops its machine when restart is off', () => {
    expect(outcomeOf(pool({ haRestart: false }), 'host-a')).toEqual({
      a: 'stops',
      b: 'untouched',
    });
  });

  it('leaves open what happens while nobody said whether machines are restarted', () => {
    const { services } = drilled(pool({}), 'host-a');
    expect(services[0]).toMatchObject({
      service: 'a',
      outcome: 'stops',
      atBest: 'restarts',
      missing: [{ component: 'cluster', field: 'haRestart' }],
    });
  });

  it('stops the machine that finds no place beside the one that runs there', () => {
    const full = pool({ haRestart: true }, { cores: 8, ramGiB: 32 }, { vcpu: 2, ramGiB: 20 });
    const { services } = drilled(full, 'host-a');
    expect(services[0]).toMatchObject({ service: 'a', outcome: 'stops', noPlace: ['vm-a'] });
  });

  it('stops a machine with more processors than the other host has cores', () => {
    const sketch = pool({ haRestart: true });
    const { services } = drilled(
      { ...sketch, parts: { ...sketch.parts, 'vm-a': ['vm', { vcpu: 16, ramGiB: 8 }] } },
      'host-a',
    );
    expect(services[0]).toMatchObject({ service: 'a', outcome: 'stops', noPlace: ['vm-a'] });
  });

  it('says which sizes would prove that there is room', () => {
    const blank = pool({ haRestart: true }, {}, {});
    const { services } = drilled(blank, 'host-a');
    expect(services[0]?.outcome).toBe('restarts');
    expect(services[0]?.missing).toContainEqual({ component: 'vm-a', field: 'ramGiB' });
  });

  it('does not know the host of a machine that is drawn on the cluster', () => {
    const sketch: PlanSketch = {
      parts: {
        a: ['workload'],
        'vm-a': ['vm', { ramGiB: 8, vcpu: 2 }],
        cluster: ['hostCluster', { haRestart: true }],
        'host-a': ['server', { ramGiB: 64, cores: 8 }],
        'host-b': ['server', { ramGiB: 64, cores: 8 }],
      },
      relations: [
        ['a', 'runsOn', 'vm-a'],
        ['vm-a', 'runsOn', 'cluster'],
        ['host-a', 'memberOf', 'cluster'],
        ['host-b', 'memberOf', 'cluster'],
      ],
    };
    expect(outcomeOf(sketch, 'host-a')).toEqual({ a: 'restarts or degraded' });
  });

  it('interrupts nothing that runs in lockstep', () => {
    const sketch = pool({ haRestart: true });
    const guarded: PlanSketch = {
      ...sketch,
      parts: { ...sketch.parts, 'vm-a': ['vm', { vcpu: 2, ramGiB: 16, faultTolerance: true }] },
    };
    expect(outcomeOf(guarded, 'host-a')).toEqual({ a: 'degraded', b: 'degraded' });
  });

  it('starts a machine again that failed by itself', () => {
    expect(outcomeOf(pool({ haRestart: true }), 'vm-a')).toEqual({
      a: 'restarts',
      b: 'untouched',
    });
  });
});

/** Machines drawn on a cluster of three hosts, and on none of them. */
const floating = (cluster: SketchFacts, machine: SketchFacts = {}): PlanSketch => ({
  parts: {
    a: ['workload', { statefulness: 'stateless', replicas: 2, peakUtilPct: 40 }],
    'vm-1': ['vm', machine],
    'vm-2': ['vm', machine],
    cluster: ['hostCluster', cluster],
    h1: ['server'],
    h2: ['server'],
    h3: ['server'],
  },
  relations: [
    ['a', 'runsOn', 'vm-1'],
    ['a', 'runsOn', 'vm-2'],
    ['vm-1', 'runsOn', 'cluster'],
    ['vm-2', 'runsOn', 'cluster'],
    ['h1', 'memberOf', 'cluster'],
    ['h2', 'memberOf', 'cluster'],
    ['h3', 'memberOf', 'cluster'],
  ],
});

describe('machines whose host is not drawn', () => {
  it('are at worst all on the host that is lost, where nothing restarts them', () => {
    expect(outcomeOf(floating({ haRestart: false }), 'h1')).toEqual({ a: 'stops or degraded' });
  });

  it('are on different hosts where the cluster keeps them apart', () => {
    expect(outcomeOf(floating({ haRestart: false, antiAffinity: true }), 'h1')).toEqual({
      a: 'degraded',
    });
    expect(outcomeOf(floating({ haRestart: false, antiAffinity: true }), 'h1', 'h2')).toEqual({
      a: 'stops or degraded',
    });
  });

  it('keep a copy in lockstep until two hosts are lost', () => {
    const guarded = {
      ...floating({ haRestart: true }, { faultTolerance: true, ramGiB: 4, vcpu: 1 }),
    };
    const single = {
      ...guarded,
      relations: guarded.relations!.filter(([, , target]) => target !== 'vm-2'),
    };
    expect(outcomeOf(single, 'h1')).toEqual({ a: 'degraded' });
    expect(drilled(single, 'h1', 'h2').services[0]?.outcome).not.toBe('degraded');
  });
});

describe('losing storage', () => {
  it('stops all that keeps data on it, and says how much is lost', () => {
    const sketch = pool({ haRestart: true });
    const { services } = drilled(
      {
        ...sketch,
        parts: {
          ...sketch.parts,
          mirror: ['replication', { syncMode: 'sync' }],
        },
        relations: [...sketch.relations!, ['mirror', 'protects', 'data']],
      },
      'array',
    );
    expect(services).toMatchObject([
      {
        service: 'a',
        outcome: 'stops',
        dataLost: { value: 0 },
        chain: ['array', 'data', 'vm-a', 'a'],
      },
      { service: 'b', outcome: 'stops', dataLost: { value: 0 } },
    ]);
  });

  it('loses no data with a host', () => {
    expect(drilled(pool({ haRestart: true }), 'host-a').services[0]?.dataLost).toBeUndefined();
  });
});

describe('a failover cluster', () => {
  const cluster: PlanSketch = {
    parts: {
      db: ['workload', { statefulness: 'stateful' }],
      app: ['workload', { statefulness: 'stateless' }],
      'app-host': ['server'],
      one: ['server'],
      two: ['server'],
      ha: ['failoverCluster', { failoverSec: 30 }],
    },
    relations: [
      ['db', 'runsOn', 'one'],
      ['one', 'memberOf', 'ha'],
      ['two', 'memberOf', 'ha'],
      ['ha', 'protects', 'db'],
      ['app', 'runsOn', 'app-host'],
      ['app', 'dependsOn', 'db'],
    ],
  };

  it('fails over when the member it runs on is lost, and what depends on it waits', () => {
    expect(drilled(cluster, 'one').services).toMatchObject([
      {
        service: 'app',
        outcome: 'restarts',
        time: { value: 30 },
        note: 'It waits for db.',
        chain: ['one', 'db', 'app'],
      },
      {
        service: 'db',
        outcome: 'restarts',
        atBest: 'restarts',
        time: { value: 30 },
        means: 'failover cluster',
      },
    ]);
  });

  it('is degraded, not normal, when the other member is lost', () => {
    expect(outcomeOf(cluster, 'two')).toEqual({ db: 'degraded', app: 'degraded' });
  });

  it('stops when both are lost, with all that depends on it', () => {
    expect(outcomeOf(cluster, 'one', 'two')).toEqual({ db: 'stops', app: 'stops' });
  });
});

/** A rack on two PDUs of 16 A at 230 V, 3.68 kW each, with devices on both. */
const racked = (watts: number, second = 'feed-b'): PlanSketch => ({
  parts: {
    web: ['workload'],
    srv: ['server', { typicalW: watts, maxW: watts, psuCount: 2 }],
    'pdu-a': ['pdu', { volts: 230, amps: 16, phases: '1', powerFactor: 1 }],
    'pdu-b': ['pdu', { volts: 230, amps: 16, phases: '1', powerFactor: 1 }],
    'feed-a': ['powerFeed'],
    'feed-b': ['powerFeed'],
  },
  relations: [
    ['web', 'runsOn', 'srv'],
    ['srv', 'poweredBy', 'pdu-a'],
    ['srv', 'poweredBy', 'pdu-b'],
    ['pdu-a', 'poweredBy', 'feed-a'],
    ['pdu-b', 'poweredBy', second],
  ],
});

describe('losing one of two feeds', () => {
  it('goes on, degraded, when the other carries all: 2 × 40 %', () => {
    const { tripped, services } = drilled(racked(2944), 'feed-a');
    expect(tripped).toEqual([]);
    expect(services[0]?.outcome).toBe('degraded');
  });

  it('stops everything when each carried 60 %: the other is at 120 % and trips', () => {
    const { tripped, services } = drilled(racked(4416), 'feed-a');
    expect(tripped).toEqual([
      { node: 'pdu-b', load: 4.416, limit: expect.closeTo(3.68) as number },
    ]);
    expect(services[0]).toMatchObject({ service: 'web', outcome: 'stops' });
  });

  it('stops everything when both cords end at the feed that is lost', () => {
    expect(drilled(racked(1000, 'feed-a'), 'feed-a').services[0]?.outcome).toBe('stops');
  });

  it('cannot tell whether the other carries all while the draw is blank', () => {
    const sketch = racked(1000);
    const { mayTrip } = drilled(
      { ...sketch, parts: { ...sketch.parts, srv: ['server'] } },
      'feed-a',
    );
    expect(mayTrip.map(({ node }) => node)).toContain('pdu-b');
  });
});
