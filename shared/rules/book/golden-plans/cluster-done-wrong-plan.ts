import type { PlanSketch } from '#shared/plan/plan-sketch.ts';

/** F4: two nodes without witness, fencing or arbitration, the heartbeat on the backup network, and both on whichever host. */
export const clusterDoneWrongPlan = (): PlanSketch => ({
  name: 'F4 cluster done wrong',
  goals: ['availability'],
  parts: {
    sql: [
      'failoverCluster',
      {
        technology: 'microsoft-failover-clustering',
        quorumBased: true,
        sharedData: true,
        lockArbitration: false,
        antiAffinity: false,
        heartbeatNetworks: 1,
      },
    ],
    'node-a': ['vm'],
    'node-b': ['vm'],
    cluster: ['hostCluster', { antiAffinity: false }],
    'hv-01': ['server'],
    'hv-02': ['server'],
    'net-backup': ['segment', { segmentRole: 'backup' }],
    crm: ['workload', { criticality: 2 }],
  },
  relations: [
    ['node-a', 'memberOf', 'sql'],
    ['node-b', 'memberOf', 'sql'],
    ['node-a', 'runsOn', 'cluster'],
    ['node-b', 'runsOn', 'cluster'],
    ['hv-01', 'memberOf', 'cluster'],
    ['hv-02', 'memberOf', 'cluster'],
    ['sql', 'attachedTo', 'net-backup'],
    ['sql', 'protects', 'crm'],
    ['crm', 'runsOn', 'node-a'],
  ],
});
