import type { RuleData } from '#shared/rules/rule.ts';

export const oneRoleForAll = {
  id: 'SEC-14',
  version: 1,
  title: 'Everybody administers with the same account',
  layers: ['security', 'management'],
  goals: ['security'],
  severity: 'warning',
  on: ['vmManager', 'orchestrator'],
  assert: "self.adminRoles || self.from('authenticates').exists(a, a.kind == 'pam')",
  message:
    '${self.name} knows one administrator for everything: whoever has that account may do all of it, and nobody can tell afterwards who it was.',
  fixes: [
    {
      title: 'Give each administrator a role of their own',
      edits: [{ set: 'adminRoles', of: 'self', to: true }],
    },
    {
      title: 'Let administrators in through a bastion',
      edits: [
        { add: 'pam', as: 'bastion', name: 'Administrator bastion' },
        { relate: 'authenticates', from: 'bastion', to: 'self' },
      ],
    },
  ],
  docs: {
    why: 'The manager of machines can stop all of them and copy every disk. With one shared account a mistake, a stolen password and a quarrel at work have the same reach, and the log names nobody. Roles keep each to what their work needs, and two people where one alone should not decide.',
    fix: 'Sign everybody in with their own account and give roles by task, or let them in through a bastion that does.',
    waive: 'When one person administers everything, as in a small branch or a lab.',
    sources: ['NIST125'],
  },
} as const satisfies RuleData;
