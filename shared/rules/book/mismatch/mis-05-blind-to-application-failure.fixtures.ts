import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';
import { copyWays, lockstepWays } from './lockstep-and-copies.ts';

const carriers = { workload: 'orders', machine: 'vm', pool: 'cluster' };
const lockstep = lockstepWays(carriers);
const copies = copyWays(carriers);

export const blindToApplicationFailureFixtures: RuleFixtures = {
  rule: 'MIS-05',
  plan: {
    parts: {
      orders: ['workload', { criticality: 2 }],
      vm: ['vm'],
      cluster: ['hostCluster', { haRestart: true, appMonitoring: false }],
      lb: ['loadBalancer'],
      db: ['failoverCluster'],
    },
    relations: [
      ['orders', 'runsOn', 'vm'],
      ['vm', 'runsOn', 'cluster'],
    ],
  },
  finds: ['orders'],
  says: 'goes unnoticed',
  clear: [
    { name: 'It is of criticality 3', facts: { orders: { criticality: 3 } } },
    { name: 'Applications are monitored', facts: { cluster: { appMonitoring: true } } },
    { name: 'HA restart is off: not this rule', facts: { cluster: { haRestart: false } } },
    { name: 'A failover cluster protects it', add: { relations: [['db', 'protects', 'orders']] } },
    {
      name: 'Its machine has a lockstep copy: not this rule',
      facts: { vm: { faultTolerance: true } },
    },
    {
      name: 'Two copies run behind a load balancer',
      facts: { orders: { replicas: 2 } },
      add: { relations: [['lb', 'accesses', 'orders']] },
    },
    {
      name: 'Criticality is blank and applications are monitored',
      facts: { orders: { criticality: undefined }, cluster: { appMonitoring: true } },
    },
    ...lockstep.runs,
    ...copies.run,
    {
      name: 'A lone hypervisor that may carry it too monitors applications',
      add: {
        parts: { lone: ['hypervisor', { haRestart: true, appMonitoring: true }] },
        relations: [['vm', 'runsOn', 'lone']],
      },
    },
  ],
  alsoFinds: [
    { name: 'It is of criticality 1', facts: { orders: { criticality: 1 } } },
    ...lockstep.runsNot,
    ...copies.runNot,
    {
      name: 'A lone hypervisor that may carry it too does not restart machines',
      add: {
        parts: { lone: ['hypervisor', { haRestart: false, appMonitoring: false }] },
        relations: [['vm', 'runsOn', 'lone']],
      },
    },
    {
      name: 'A lone hypervisor carries it',
      unrelated: ['vm runsOn cluster'],
      add: {
        parts: { lone: ['hypervisor', { haRestart: true, appMonitoring: false }] },
        relations: [['vm', 'runsOn', 'lone']],
      },
    },
    {
      name: 'The hypervisor alone would monitor, the cluster it is in does not',
      unrelated: ['vm runsOn cluster'],
      add: {
        parts: { 'hv-01': ['hypervisor', { appMonitoring: true }] },
        relations: [
          ['vm', 'runsOn', 'hv-01'],
          ['hv-01', 'memberOf', 'cluster'],
        ],
      },
    },
  ],
  unknown: [
    {
      name: 'Criticality is blank',
      facts: { orders: { criticality: undefined } },
      missing: [['orders', 'criticality']],
    },
    {
      name: 'Whether applications are monitored is blank',
      facts: { cluster: { appMonitoring: undefined } },
      missing: [['cluster', 'appMonitoring']],
    },
    {
      name: 'Whether machines are restarted is blank',
      facts: { cluster: { haRestart: undefined } },
      missing: [['cluster', 'haRestart']],
    },
  ],
};
