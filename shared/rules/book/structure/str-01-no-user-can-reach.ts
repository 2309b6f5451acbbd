import type { RuleData } from '#shared/rules/rule.ts';

export const noUserCanReach = {
  id: 'STR-01',
  version: 1,
  title: 'No user can reach this workload',
  layers: ['access'],
  severity: 'error',
  on: ['workload'],
  let: {
    nearer: "self.reachFrom('accesses', 'dependsOn')",
    entries: "self.to('runsOn') + nearer.ofKind('workload').toAll('runsOn')",
  },
  when: "has(self.users) ? self.users > 0 : plan.count('userGroup') > 0",
  assert:
    "nearer.exists(u, u.kind == 'userGroup') || entries.reachFromAll('accesses').exists(u, u.kind == 'userGroup')",
  message:
    'No user can reach ${self.name}: nothing leads from a user group to it or to anything that needs it.',
  fixes: [
    {
      title: 'Put a web front door between the user groups and it',
      edits: [
        { add: 'accessGateway', as: 'door', name: 'Web front door' },
        { relate: 'accesses', from: "plan.all('userGroup')", to: 'door' },
        { relate: 'accesses', from: 'door', to: 'self' },
      ],
    },
    {
      title: 'Add users who reach it through a web front door',
      edits: [
        { add: 'userGroup', as: 'people', name: 'Users' },
        { add: 'accessGateway', as: 'door', name: 'Web front door' },
        { relate: 'accesses', from: 'people', to: 'door' },
        { relate: 'accesses', from: 'door', to: 'self' },
      ],
    },
    {
      title: 'State that it has no users of its own',
      edits: [{ set: 'users', of: 'self', to: 0 }],
    },
  ],
  docs: {
    why: 'Servers are virtualized for people who use what runs on them. How they get there is the access layer, and it is the first thing that is forgotten when a plan is drawn from the hypervisor outwards. A path counts when it leads to the workload, to the machine it runs on, or to a workload that depends on it.',
    fix: 'Draw the way in: a gateway, a broker, a VPN or a load balancer between the user group and the workload.',
    waive:
      'When only machines use it and they are not in this plan. A workload with 0 users is never found.',
    sources: ['K09'],
  },
} as const satisfies RuleData;
