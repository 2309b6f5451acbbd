import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';
import { copyWays, lockstepWays } from './lockstep-and-copies.ts';

const carriers = { workload: 'orders', machine: 'vm', pool: 'cluster' };
const lockstep = lockstepWays(carriers);
const copies = copyWays(carriers);

export const restartTooSlowFixtures: RuleFixtures = {
  rule: 'MIS-02',
  plan: {
    parts: {
      orders: ['workload', { rtoSec: 179 }],
      vm: ['vm'],
      'hv-01': ['hypervisor'],
      cluster: ['hostCluster', { haRestart: true }],
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
  says: 'must be back in',
  clear: [
    { name: 'It may take as long as a restart', facts: { orders: { rtoSec: 180 } } },
    { name: 'HA restart is off: not this rule', facts: { cluster: { haRestart: false } } },
    { name: 'A failover cluster protects it', add: { relations: [['db', 'protects', 'orders']] } },
    {
      name: 'A failover cluster protects its machine',
      add: { relations: [['db', 'protects', 'vm']] },
    },
    {
      name: 'Its machine is member of a failover cluster',
      add: { relations: [['vm', 'memberOf', 'db']] },
    },
    { name: 'Its machine has a lockstep copy', facts: { vm: { faultTolerance: true } } },
    {
      name: 'Its host is a fault-tolerant server',
      add: { parts: { ft: ['ftServer'] }, relations: [['hv-01', 'runsOn', 'ft']] },
    },
    { name: 'The pool runs everything in lockstep', facts: { cluster: { faultTolerance: true } } },
    {
      name: 'Two copies run behind a load balancer',
      facts: { orders: { replicas: 2 } },
      add: { relations: [['lb', 'accesses', 'orders']] },
    },
    {
      name: 'Two copies run behind a workload manager',
      facts: { orders: { replicas: 2 } },
      add: {
        parts: { manager: ['workloadManager'] },
        relations: [['manager', 'accesses', 'orders']],
      },
    },
    {
      name: 'It runs on two machines behind a load balancer',
      add: {
        parts: { 'vm-2': ['vm'] },
        relations: [
          ['orders', 'runsOn', 'vm-2'],
          ['vm-2', 'runsOn', 'cluster'],
          ['lb', 'accesses', 'vm'],
        ],
      },
    },
    {
      name: 'The hypervisor of the cluster says nothing itself, and the recovery time suffices',
      facts: { orders: { rtoSec: 600 } },
    },
    {
      name: 'A failover cluster protects it and no recovery time is stated',
      facts: { orders: { rtoSec: undefined } },
      add: { relations: [['db', 'protects', 'orders']] },
    },
    ...lockstep.runs,
    ...copies.run,
  ],
  alsoFinds: [
    { name: 'It must be back in 30 s', facts: { orders: { rtoSec: 30 } } },
    {
      name: 'The machine is placed on the cluster',
      unrelated: ['vm runsOn hv-01'],
      add: { relations: [['vm', 'runsOn', 'cluster']] },
    },
    {
      name: 'The lone hypervisor restarts machines',
      without: ['cluster'],
      facts: { 'hv-01': { haRestart: true } },
    },
    {
      name: 'The product of its failover cluster is not yet chosen, and it watches another machine',
      add: { parts: { other: ['vm'] }, relations: [['db', 'protects', 'other']] },
    },
    {
      name: 'A backup and a gateway are no cluster',
      facts: { orders: { replicas: 2 } },
      add: {
        parts: { backup: ['backup'], door: ['accessGateway'] },
        relations: [
          ['backup', 'protects', 'orders'],
          ['door', 'accesses', 'orders'],
        ],
      },
    },
    {
      name: 'Its machine is stated not to run in lockstep',
      facts: { vm: { faultTolerance: false } },
    },
    {
      name: 'The product of the pool does not run machines in lockstep',
      facts: { cluster: { technology: 'vmware-vsphere' } },
    },
    {
      name: 'One copy runs behind a load balancer',
      facts: { orders: { replicas: 1 } },
      add: { relations: [['lb', 'accesses', 'orders']] },
    },
    {
      name: 'Two copies, but nothing spreads requests over them',
      facts: { orders: { replicas: 2 } },
    },
    ...lockstep.runsNot,
    ...copies.runNot,
    {
      name: 'A lone hypervisor that may carry it too does not restart machines',
      add: {
        parts: { lone: ['hypervisor', { haRestart: false }] },
        relations: [['vm', 'runsOn', 'lone']],
      },
    },
  ],
  unknown: [
    {
      name: 'No recovery time is stated',
      facts: { orders: { rtoSec: undefined } },
      missing: [['orders', 'rtoSec']],
    },
    {
      name: 'Whether machines are restarted is blank',
      facts: { cluster: { haRestart: undefined } },
      missing: [['cluster', 'haRestart']],
    },
    {
      name: 'How many copies run behind the load balancer is blank',
      add: { relations: [['lb', 'accesses', 'orders']] },
      missing: [['orders', 'replicas']],
    },
  ],
};
