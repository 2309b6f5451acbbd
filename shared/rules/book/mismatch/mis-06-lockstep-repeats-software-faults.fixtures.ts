import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

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
  ],
  unknown: [
    {
      name: 'What it must withstand is blank',
      facts: { trading: { threats: undefined } },
      missing: [['trading', 'threats']],
    },
  ],
};
