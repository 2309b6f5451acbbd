import type { RuleData } from '#shared/rules/rule.ts';

export const passwordOnly = {
  id: 'SEC-04',
  version: 1,
  title: 'Remote or administrative access with a password only',
  layers: ['security', 'access'],
  goals: ['security'],
  severity: 'error',
  on: ['accessGateway', 'vpn', 'vmManager', 'backup'],
  let: { logins: "self.reachFrom('authenticates')" },
  assert:
    "logins.exists(l, l.kind == 'mfa') || self.mfa || logins.ofKind('idp', 'pam').exists(l, l.mfa)",
  message: '${self.name} is entered with a password only: who has the password is inside.',
  highlight: ['logins'],
  fixes: [
    {
      title: 'Ask for a second factor',
      edits: [
        { add: 'mfa', as: 'factor', name: 'Second factor' },
        { relate: 'authenticates', from: 'factor', to: 'self' },
      ],
    },
    {
      title: 'State that it has a second factor of its own',
      edits: [{ set: 'mfa', of: 'self', to: true }],
    },
  ],
  docs: {
    why: 'Passwords are guessed, reused and given away. The ways in from outside, the manager of all machines and the backups are what an intruder tries first, and a second factor stops most of it. A factor counts at the component itself, at the identity provider or bastion in front of it, or as a component of its own.',
    fix: 'Put a second factor in front of it, best one that cannot be phished, such as a security key.',
    waive:
      'When it can only be reached from a bastion that asks for the second factor and this is not drawn.',
    sources: ['CISA'],
  },
} as const satisfies RuleData;
