import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';
import { copyWays, lockstepWays } from './lockstep-and-copies.ts';

const carriers = { workload: 'orders', machine: 'vm', pool: 'cluster' };
const lockstep = lockstepWays(carriers);
const copies = copyWays(carriers);

export const migrationDoesNotRestartFixtures: RuleFixtures = {
  rule: 'MIS-04',
  plan: {
    goals: ['availability'],
    parts: {
      orders: ['workload', { name: 'Order DB' }],
      vm: ['vm'],
      'hv-01': ['hypervisor'],
      cluster: ['hostCluster', { liveMigration: true, haRestart: false }],
      lb: ['loadBalancer'],
      db: ['failoverCluster'],
    },
    relations: [
      ['orders', 'runsOn', 'vm'],
      ['vm', 'runsOn', 'hv-01'],
      ['hv-01', 'memberOf', 'cluster'],
    ],
  },
  finds: ['orders'],
  // Of several clusters as of one: "one of the hosts of A and B".
  says: 'When one of the hosts of cluster dies, Order DB stays down',
  clear: [
    { name: 'HA restart is on', facts: { cluster: { haRestart: true } } },
    { name: 'Live migration is off: not this rule', facts: { cluster: { liveMigration: false } } },
    { name: 'Nothing asks for availability', goals: ['consolidation'] },
    { name: 'A failover cluster protects it', add: { relations: [['db', 'protects', 'orders']] } },
    {
      name: 'A failover cluster protects its machine',
      add: { relations: [['db', 'protects', 'vm']] },
    },
    {
      name: 'Its machine is member of a failover cluster',
      add: { relations: [['vm', 'memberOf', 'db']] },
    },
    {
      name: 'The hosts are members of a failover cluster',
      add: {
        parts: { 'srv-01': ['server'] },
        relations: [
          ['hv-01', 'runsOn', 'srv-01'],
          ['srv-01', 'memberOf', 'db'],
        ],
      },
    },
    { name: 'Its machine has a lockstep copy', facts: { vm: { faultTolerance: true } } },
    {
      name: 'Two copies run behind a load balancer',
      facts: { orders: { replicas: 2 } },
      add: { relations: [['lb', 'accesses', 'orders']] },
    },
    {
      name: 'Live migration is blank and HA restart is on',
      facts: { cluster: { liveMigration: undefined, haRestart: true } },
    },
    ...lockstep.runs,
    ...copies.run,
    {
      name: 'A lone hypervisor that may carry it too restarts machines',
      add: {
        parts: { lone: ['hypervisor', { liveMigration: true, haRestart: true }] },
        relations: [['vm', 'runsOn', 'lone']],
      },
    },
  ],
  alsoFinds: [
    {
      name: 'The plan has another goal, but the workload a recovery time',
      goals: ['consolidation'],
      facts: { orders: { rtoSec: 30 } },
    },
    {
      name: 'The plan has another goal, but the workload an availability target',
      goals: ['consolidation'],
      facts: { orders: { availTargetPct: 99.9 } },
    },
    {
      name: 'The hypervisor is in no cluster',
      without: ['cluster'],
      facts: { 'hv-01': { liveMigration: true, haRestart: false } },
    },
    {
      name: 'The hypervisor alone would restart, the cluster it is in does not',
      facts: { 'hv-01': { haRestart: true } },
    },
    ...lockstep.runsNot,
    ...copies.runNot,
    {
      name: 'A lone hypervisor that may carry it too neither moves nor restarts machines',
      add: {
        parts: { lone: ['hypervisor', { liveMigration: false, haRestart: false }] },
        relations: [['vm', 'runsOn', 'lone']],
      },
    },
  ],
  unknown: [
    {
      name: 'Whether machines are restarted is blank',
      facts: { cluster: { haRestart: undefined } },
      missing: [['cluster', 'haRestart']],
    },
    {
      name: 'Whether machines move is blank',
      facts: { cluster: { liveMigration: undefined } },
      missing: [['cluster', 'liveMigration']],
    },
  ],
};
