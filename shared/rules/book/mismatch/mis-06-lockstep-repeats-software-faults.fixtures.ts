import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';
import { copyWays, lockstepWays } from './lockstep-and-copies.ts';

const carriers = { workload: 'trading', machine: 'vm', pool: 'cluster' };
const lockstep = lockstepWays(carriers);
const copies = copyWays(carriers);

export const lockstepRepeatsSoftwareFaultsFixtures: RuleFixtures = {
  rule: 'MIS-06',
  plan: {
    parts: {
      trading: ['workload', { threats: ['hardware', 'software'] }],
      vm: ['vm', { faultTolerance: true }],
      cluster: ['hostCluster'],
      db: ['failoverCluster'],
      backup: ['backup'],
      lb: ['loadBalancer'],
    },
    relations: [
      ['trading', 'runsOn', 'vm'],
      ['vm', 'runsOn', 'cluster'],
    ],
  },
  finds: ['trading'],
  says: 'no answer to the threats named (software)',
  clear: [
    {
      name: 'Only hardware faults are to be withstood',
      facts: { trading: { threats: ['hardware'] } },
    },
    {
      name: 'Loss of the site is no matter of lockstep',
      facts: { trading: { threats: ['site'] } },
    },
    { name: 'It does not run in lockstep', facts: { vm: { faultTolerance: false } } },
    { name: 'A failover cluster protects it', add: { relations: [['db', 'protects', 'trading']] } },
    {
      name: 'Two copies run behind a load balancer',
      facts: { trading: { replicas: 2 } },
      add: { relations: [['lb', 'accesses', 'trading']] },
    },
    {
      name: 'Against corruption there is a backup',
      facts: { trading: { threats: ['corruption'] } },
      add: { relations: [['backup', 'protects', 'trading']] },
    },
    {
      name: 'Against corruption there is a backup of its machine',
      facts: { trading: { threats: ['corruption'] } },
      add: { relations: [['backup', 'protects', 'vm']] },
    },
    ...lockstep.runsNot,
    ...copies.run,
    {
      name: 'The product of its failover cluster only fails over: not this rule',
      facts: {
        vm: { faultTolerance: undefined },
        db: { technology: 'pacemaker-corosync' },
        trading: { threats: ['corruption'] },
      },
      add: { relations: [['db', 'protects', 'trading']] },
    },
    {
      name: 'The product of its failover cluster is not chosen: not this rule',
      facts: { vm: { faultTolerance: undefined }, trading: { threats: ['corruption'] } },
      add: { relations: [['db', 'protects', 'trading']] },
    },
  ],
  alsoFinds: [
    { name: 'Patching is to be withstood', facts: { trading: { threats: ['patching'] } } },
    { name: 'Corruption is to be withstood', facts: { trading: { threats: ['corruption'] } } },
    {
      name: 'A backup does not help against software faults',
      add: { relations: [['backup', 'protects', 'trading']] },
    },
    {
      name: 'A cluster does not help against corruption',
      facts: { trading: { threats: ['corruption'] } },
      add: { relations: [['db', 'protects', 'trading']] },
    },
    {
      name: 'It runs on a fault-tolerant server',
      facts: { vm: { faultTolerance: undefined } },
      unrelated: ['vm runsOn cluster'],
      add: { parts: { ft: ['ftServer'] }, relations: [['vm', 'runsOn', 'ft']] },
    },
    ...lockstep.runs,
    ...copies.runNot,
    {
      name: 'The product of its failover cluster runs it in lockstep',
      facts: {
        vm: { faultTolerance: undefined },
        db: { technology: 'stratus-everrun' },
        trading: { threats: ['corruption'] },
      },
      add: { relations: [['db', 'protects', 'trading']] },
    },
  ],
  unknown: [
    {
      name: 'What it must withstand is blank',
      facts: { trading: { threats: undefined } },
      missing: [['trading', 'threats']],
    },
  ],
};
