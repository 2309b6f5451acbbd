import { describe, expect, it } from 'vitest';
import { analysisContext } from '../analysis-context.ts';
import { drawSketch, type PlanSketch, type SketchFacts } from '#shared/plan/plan-sketch.ts';
import { recoveryOf } from './recovery-of.ts';

const hosts: PlanSketch['relations'] = [
  ['esx-01', 'memberOf', 'cluster'],
  ['esx-02', 'memberOf', 'cluster'],
];
const onCluster = (facts: SketchFacts, more: PlanSketch = {}): PlanSketch => ({
  parts: {
    orders: ['workload'],
    vm: ['vm'],
    cluster: ['hostCluster', facts],
    'esx-01': ['server'],
    'esx-02': ['server'],
    ...more.parts,
  },
  relations: [
    ['orders', 'runsOn', 'vm'],
    ['vm', 'runsOn', 'cluster'],
    ...hosts,
    ...(more.relations ?? []),
  ],
});
const onServer = (more: PlanSketch): PlanSketch => ({
  parts: { orders: ['workload'], srv: ['server'], ...more.parts },
  relations: [['orders', 'runsOn', 'srv'], ...(more.relations ?? [])],
});

function recovered(sketch: PlanSketch) {
  const plan = drawSketch(sketch);
  const recovery = recoveryOf(analysisContext(plan, '2026-11-22'), plan.component('orders')!)!;
  const { value, low, high, spread } = recovery.time;
  return {
    by: recovery.quickest?.means,
    ...(value === undefined ? { low, high } : { value }),
    ...(spread === undefined ? {} : { spread }),
  };
}

const cases: readonly (readonly [string, PlanSketch, object])[] = [
  [
    'HA restart: 15 or 18 s detection, placement, boot and start: 120 to 300 s',
    onCluster({ haRestart: true }),
    { by: 'restart', value: 180, spread: [120, 300] },
  ],
  [
    'Proxmox HA: about two minutes, then boot and start',
    onCluster({ haRestart: true, technology: 'proxmox-ve' }),
    { by: 'restart', value: 270, spread: [180, 390] },
  ],
  [
    'live migration alone: the host is repaired first',
    onCluster({ haRestart: false, liveMigration: true }),
    { by: 'repair', value: 14_550, spread: [14_460, 86_670] },
  ],
  [
    'whether machines are restarted is blank: between restart and repair',
    onCluster({}),
    { by: undefined, low: 180, high: 14_550 },
  ],
  [
    'fault tolerance of the machine',
    onCluster({ haRestart: true }, { parts: { vm: ['vm', { faultTolerance: true }] } }),
    { by: 'lockstep', value: 0, spread: [0, 1] },
  ],
  [
    'Windows failover cluster: 20 to 60 s',
    onCluster(
      { haRestart: true },
      {
        parts: { sql: ['failoverCluster', { technology: 'microsoft-failover-clustering' }] },
        relations: [['sql', 'protects', 'orders']],
      },
    ),
    { by: 'failover', value: 60, spread: [20, 60] },
  ],
  [
    'Pacemaker: 15 to 60 s',
    onServer({
      parts: { ha: ['failoverCluster', { technology: 'pacemaker-corosync' }], two: ['server'] },
      relations: [
        ['srv', 'memberOf', 'ha'],
        ['two', 'memberOf', 'ha'],
      ],
    }),
    { by: 'failover', value: 60, spread: [15, 60] },
  ],
  [
    'a cluster that states its failover time',
    onServer({
      parts: { ha: ['failoverCluster', { failoverSec: 25 }] },
      relations: [['ha', 'protects', 'orders']],
    }),
    { by: 'failover', value: 25 },
  ],
  [
    'a cluster of one member takes nothing over',
    onServer({
      parts: { ha: ['failoverCluster', { failoverSec: 25 }] },
      relations: [['srv', 'memberOf', 'ha']],
    }),
    { by: 'repair', value: 14_550, spread: [14_460, 86_670] },
  ],
  [
    'a database that replicates itself: 5 to 40 s',
    onServer({
      parts: { ag: ['failoverCluster', { technology: 'patroni' }] },
      relations: [['ag', 'protects', 'orders']],
    }),
    { by: 'database', value: 40, spread: [5, 40] },
  ],
  [
    'two copies behind a load balancer: the health check, 5 to 15 s',
    onServer({
      parts: { lb: ['loadBalancer'], two: ['server'] },
      relations: [
        ['orders', 'runsOn', 'two'],
        ['lb', 'accesses', 'orders'],
      ],
    }),
    { by: 'instances', value: 15, spread: [5, 15] },
  ],
  [
    'one pod: 40 s grace and 300 s toleration, then its start',
    {
      parts: { orders: ['workload', { replicas: 1 }], pod: ['pod'], k8s: ['k8sCluster'] },
      relations: [
        ['orders', 'runsOn', 'pod'],
        ['pod', 'runsOn', 'k8s'],
      ],
    },
    { by: 'reschedule', value: 350, spread: [342, 410] },
  ],
  [
    'a fault-tolerant server',
    {
      parts: { orders: ['workload'], ft: ['ftServer'] },
      relations: [['orders', 'runsOn', 'ft']],
    },
    { by: 'lockstep', value: 0, spread: [0, 1] },
  ],
  [
    'replication to another site: people decide, then 30 min to 4 h',
    onServer({
      parts: { far: ['site'], copy: ['replication', { syncMode: 'async' }] },
      relations: [
        ['copy', 'protects', 'orders'],
        ['copy', 'writesTo', 'far'],
      ],
    }),
    { by: 'siteFailover', value: 9000, spread: [2700, 18_000] },
  ],
];

describe('a workload comes back by the quickest means that is drawn and switched on', () => {
  it.each(cases)('%s', (_name, sketch, expected) => {
    expect(recovered(sketch)).toEqual({ ...expected });
  });

  it('replaces the planned start and boot by the stated ones', () => {
    const sketch = onCluster(
      { haRestart: true },
      { parts: { orders: ['workload', { startSec: 600 }], vm: ['vm', { bootSec: 20 }] } },
    );
    expect(recovered(sketch)).toEqual({
      by: 'restart',
      value: 18 + 12 + 20 + 600,
      spread: [620, 770],
    });
  });

  it('does not restart a machine whose disk only the lost server can open', () => {
    const sketch = onCluster(
      { haRestart: true },
      {
        parts: { disk: ['volume'] },
        relations: [
          ['vm', 'stores', 'disk'],
          ['disk', 'providedBy', 'esx-01'],
        ],
      },
    );
    expect(recovered(sketch)).toEqual({ by: 'repair', value: 14_550, spread: [14_460, 86_670] });
  });

  it('waits for the slowest of the machines it needs', () => {
    const sketch = onCluster(
      { haRestart: true },
      { parts: { lone: ['server'] }, relations: [['orders', 'runsOn', 'lone']] },
    );
    expect(recovered(sketch).by).toBe('repair');
  });

  it('says nothing of a workload that runs on nothing', () => {
    const plan = drawSketch({ parts: { orders: ['workload'] } });
    expect(
      recoveryOf(analysisContext(plan, '2026-11-22'), plan.component('orders')!),
    ).toBeUndefined();
  });
});
