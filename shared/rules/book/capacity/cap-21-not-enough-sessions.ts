import type { RuleData } from '#shared/rules/rule.ts';

export const notEnoughSessions = {
  id: 'CAP-21',
  version: 1,
  title: 'Not enough sessions when an instance fails',
  layers: ['access'],
  goals: ['availability', 'scalability'],
  severity: 'error',
  on: ['accessBroker', 'accessGateway', 'sessionHost', 'vpn'],
  when: 'applies(self.sessionsNeeded)',
  assert: 'self.sessionsNeeded <= self.sessionsAfterFailure',
  message:
    'Through ${self.name} come ${self.sessionsNeeded} at the same time, and with one instance gone it serves ${self.sessionsAfterFailure}: the rest stand outside.',
  highlight: ["self.reachFrom('accesses').ofKind('userGroup')"],
  fixes: [{ title: 'Run three instances', edits: [{ set: 'instances', of: 'self', to: 3 }] }],
  docs: {
    why: 'A way in that fails keeps everybody out who has nothing to do with the failure itself. Needed are the users of all groups that come through, times the share that works at once; served are the sessions of an instance times the instances that are left. Ways in of one kind for the same groups stand in for each other and count together. A single instance serves none when it fails.',
    fix: 'Add an instance or a second way in, or raise what one serves.',
    waive: 'When people may wait as long as the repair takes.',
    sources: ['own knowledge'],
  },
} as const satisfies RuleData;
