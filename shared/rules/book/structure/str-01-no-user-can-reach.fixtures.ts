import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const noUserCanReachFixtures: RuleFixtures = {
  rule: 'STR-01',
  plan: {
    parts: {
      staff: ['userGroup'],
      door: ['accessGateway'],
      mail: ['workload'],
      'mail-vm': ['vm'],
    },
    relations: [
      ['staff', 'accesses', 'door'],
      ['mail', 'runsOn', 'mail-vm'],
    ],
  },
  finds: ['mail'],
  says: 'No user can reach mail',
  clear: [
    { name: 'The front door leads to it', add: { relations: [['door', 'accesses', 'mail']] } },
    {
      name: 'The front door leads to its machine',
      add: { relations: [['door', 'accesses', 'mail-vm']] },
    },
    { name: 'Users reach it directly', add: { relations: [['staff', 'accesses', 'mail']] } },
    {
      name: 'A workload that users reach depends on it',
      add: {
        parts: { web: ['workload', { users: 0 }] },
        relations: [
          ['door', 'accesses', 'web'],
          ['web', 'dependsOn', 'mail'],
        ],
      },
    },
    {
      name: 'A workload whose machine users reach depends on it',
      add: {
        parts: { web: ['workload', { users: 0 }], 'web-vm': ['vm'] },
        relations: [
          ['web', 'runsOn', 'web-vm'],
          ['door', 'accesses', 'web-vm'],
          ['web', 'dependsOn', 'mail'],
        ],
      },
    },
    { name: 'It has no users', facts: { mail: { users: 0 } } },
    { name: 'No user group is drawn and no users are stated', without: ['staff'] },
  ],
  alsoFinds: [
    {
      name: 'It has users and no user group is drawn',
      facts: { mail: { users: 1 } },
      without: ['staff'],
    },
    {
      name: 'Only the front door leads to it, and nobody to the front door',
      add: { relations: [['door', 'accesses', 'mail']] },
      unrelated: ['staff accesses door'],
    },
    {
      name: 'Only the front door leads to its machine, and nobody to the front door',
      add: { relations: [['door', 'accesses', 'mail-vm']] },
      unrelated: ['staff accesses door'],
    },
  ],
  neverUnknown:
    'It follows relations; a workload whose users are not stated counts as used as soon as user groups are drawn.',
};
