import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';
import { copyWays, lockstepWays } from './lockstep-and-copies.ts';

const carriers = { workload: 'trading', machine: 'vm', pool: 'cluster' };
const lockstep = lockstepWays(carriers);
const copies = copyWays(carriers);

export const noInterruptionWithoutLockstepFixtures: RuleFixtures = {
  rule: 'MIS-03',
  plan: {
    parts: {
      trading: ['workload', { rtoSec: 0 }],
      vm: ['vm'],
      cluster: ['hostCluster', { haRestart: true }],
      ft: ['ftServer'],
      lb: ['workloadManager'],
      nodes: ['parallelCluster'],
      db: ['failoverCluster'],
    },
    relations: [
      ['trading', 'runsOn', 'vm'],
      ['vm', 'runsOn', 'cluster'],
    ],
  },
  finds: ['trading'],
  says: 'may not be interrupted',
  clear: [
    { name: 'A second of interruption is allowed', facts: { trading: { rtoSec: 1 } } },
    {
      name: 'A second is allowed, and memory may be lost',
      facts: { trading: { rtoSec: 1, memoryLossAllowed: true } },
    },
    { name: 'Its machine has a lockstep copy', facts: { vm: { faultTolerance: true } } },
    { name: 'The pool runs everything in lockstep', facts: { cluster: { faultTolerance: true } } },
    {
      name: 'Its machine runs on a fault-tolerant server',
      unrelated: ['vm runsOn cluster'],
      add: { relations: [['vm', 'runsOn', 'ft']] },
    },
    {
      name: 'The product of the pool runs machines in lockstep',
      facts: { cluster: { technology: 'stratus-everrun' } },
    },
    {
      name: 'The product of its failover cluster runs it in lockstep',
      facts: { db: { technology: 'stratus-everrun' } },
      add: { relations: [['db', 'protects', 'trading']] },
    },
    { name: 'It runs on a parallel cluster', add: { relations: [['trading', 'runsOn', 'nodes']] } },
    {
      name: 'Two copies are active behind a workload manager',
      facts: { trading: { replicas: 2 } },
      add: { relations: [['lb', 'accesses', 'trading']] },
    },
    {
      name: 'Its container has a lockstep copy',
      unrelated: ['trading runsOn vm'],
      add: {
        parts: { ct: ['osContainer', { faultTolerance: true }] },
        relations: [['trading', 'runsOn', 'ct']],
      },
    },
    {
      name: 'Two pods carry it',
      unrelated: ['trading runsOn vm'],
      add: {
        parts: { pod: ['pod', { replicas: 2 }], k8s: ['k8sCluster'] },
        relations: [
          ['trading', 'runsOn', 'pod'],
          ['pod', 'runsOn', 'k8s'],
        ],
      },
    },
    {
      name: 'No recovery time is stated, and it runs in lockstep',
      facts: { trading: { rtoSec: undefined }, vm: { faultTolerance: true } },
    },
    ...lockstep.runs,
    ...copies.run,
  ],
  alsoFinds: [
    {
      name: 'A minute is allowed, but memory may not be lost',
      facts: { trading: { rtoSec: 60, memoryLossAllowed: false } },
    },
    {
      name: 'Only that memory may not be lost is stated',
      facts: { trading: { rtoSec: undefined, memoryLossAllowed: false } },
    },
    { name: 'A failover cluster protects it', add: { relations: [['db', 'protects', 'trading']] } },
    {
      name: 'The product could run in lockstep, but is stated not to',
      facts: { cluster: { technology: 'stratus-everrun', faultTolerance: false } },
    },
    {
      name: 'The pool offers fault tolerance, and its machine is stated not to use it',
      facts: { cluster: { faultTolerance: true }, vm: { faultTolerance: false } },
    },
    {
      name: 'One pod carries it',
      facts: { trading: { replicas: 1 } },
      unrelated: ['trading runsOn vm'],
      add: {
        parts: { pod: ['pod', { replicas: 1 }], k8s: ['k8sCluster'] },
        relations: [
          ['trading', 'runsOn', 'pod'],
          ['pod', 'runsOn', 'k8s'],
        ],
      },
    },
    {
      name: 'A failover cluster that only fails over protects it',
      facts: { db: { technology: 'pacemaker-corosync' } },
      add: { relations: [['db', 'protects', 'trading']] },
    },
    { name: 'Fault tolerance is stated to be off', facts: { vm: { faultTolerance: false } } },
    {
      name: 'One copy runs behind a workload manager',
      facts: { trading: { replicas: 1 } },
      add: { relations: [['lb', 'accesses', 'trading']] },
    },
    ...lockstep.runsNot,
    ...copies.runNot,
    {
      name: 'A pod that does not say how many copies it is carries the only copy',
      facts: { trading: { replicas: 1 } },
      unrelated: ['trading runsOn vm'],
      add: {
        parts: { pod: ['pod'], k8s: ['k8sCluster'] },
        relations: [
          ['trading', 'runsOn', 'pod'],
          ['pod', 'runsOn', 'k8s'],
        ],
      },
    },
  ],
  unknown: [
    {
      name: 'No recovery time is stated',
      facts: { trading: { rtoSec: undefined } },
      missing: [['trading', 'rtoSec']],
    },
    {
      name: 'How many copies run behind the workload manager is blank',
      add: { relations: [['lb', 'accesses', 'trading']] },
      missing: [['trading', 'replicas']],
    },
  ],
};
