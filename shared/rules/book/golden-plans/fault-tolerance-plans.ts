import type { PlanSketch } from '#shared/plan/plan-sketch.ts';
import { withFacts } from './joined-sketches.ts';

const trading = [
  'workload',
  { criticality: 1, rtoSec: 0, rpoSec: 0, availTargetPct: 99.999, threats: ['hardware'] },
] as const;

/** F6: twelve processors under vSphere Fault Tolerance, which takes eight. */
export const largeLockstepMachinePlan = (): PlanSketch => ({
  name: 'F6 fault tolerance',
  goals: ['availability'],
  parts: {
    trading,
    vm: ['vm', { technology: 'vmware-vsphere-ft', vcpu: 12, faultTolerance: true }],
    cluster: [
      'hostCluster',
      {
        technology: 'vmware-vsphere',
        haRestart: true,
        liveMigration: true,
        appMonitoring: true,
        ftNetworkGbps: 10,
      },
    ],
    'esx-01': ['server'],
    'esx-02': ['server'],
    'esx-03': ['server'],
  },
  relations: [
    ['trading', 'runsOn', 'vm'],
    ['vm', 'runsOn', 'cluster'],
    ['esx-01', 'memberOf', 'cluster'],
    ['esx-02', 'memberOf', 'cluster'],
    ['esx-03', 'memberOf', 'cluster'],
  ],
});

/** F6 on a fault-tolerant server instead. */
export const faultTolerantServerPlan = (): PlanSketch => ({
  name: 'F6 on a fault-tolerant server',
  goals: ['availability'],
  parts: { trading, ft: ['ftServer', { technology: 'stratus-ftserver', cores: 32 }] },
  relations: [['trading', 'runsOn', 'ft']],
});

/** F6 for a workload that may be down for two hours. */
export const needlessLockstepPlan = (): PlanSketch =>
  withFacts(largeLockstepMachinePlan(), { trading: { rtoSec: 7200 } });
