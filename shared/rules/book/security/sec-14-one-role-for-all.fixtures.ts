import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const oneRoleForAllFixtures: RuleFixtures = {
  rule: 'SEC-14',
  plan: {
    parts: { vcenter: ['vmManager', { adminRoles: false }], login: ['idp'] },
    relations: [['login', 'authenticates', 'vcenter']],
  },
  finds: ['vcenter'],
  says: 'one administrator for everything',
  clear: [
    { name: 'It knows roles', facts: { vcenter: { adminRoles: true } } },
    {
      name: 'A bastion stands before it',
      add: { parts: { bastion: ['pam'] }, relations: [['bastion', 'authenticates', 'vcenter']] },
    },
    {
      name: 'A bastion decides, whatever its roles',
      facts: { vcenter: { adminRoles: undefined } },
      add: { parts: { bastion: ['pam'] }, relations: [['bastion', 'authenticates', 'vcenter']] },
    },
  ],
  alsoFinds: [
    {
      name: 'An orchestrator',
      add: { parts: { robot: ['orchestrator', { adminRoles: false }] } },
      without: ['vcenter'],
      finds: ['robot'],
    },
  ],
  unknown: [
    {
      name: 'Whether it knows roles is not stated',
      facts: { vcenter: { adminRoles: undefined } },
      missing: [['vcenter', 'adminRoles']],
    },
  ],
};
