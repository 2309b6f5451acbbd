import type { RuleData } from '#shared/rules/rule.ts';

export const worksOnlyWhileBothAreUp = {
  id: 'CAP-11',
  version: 1,
  title: 'The links suffice only while all are up',
  layers: ['network'],
  goals: ['availability', 'performance'],
  severity: 'warning',
  on: ['server', 'switch'],
  when: 'applies(self.uplinkUseAfterFailure)',
  assert: 'self.uplinkUseAfterFailure <= 100',
  message:
    'After one failure the machines behind ${self.name} ask ${self.uplinkUseAfterFailure} of the links that are left: it works only while all are up.',
  highlight: ["(self.to('linksTo') + self.from('linksTo')).ofKind('switch', 'router').distinct()"],
  docs: {
    why: 'Two links are drawn for redundancy, and used for bandwidth as soon as they are there. Then the loss of one is no longer harmless: what is left drops packets, storage times out, clusters think members dead. Compared is the network load that machines state with what is left when one link, or the switch at its end, is gone. Machines that state no load are no reason to ask.',
    fix: 'Faster links, a third one, or less traffic: limits for backup and migration.',
    waive: 'When what may wait is limited by rules of the network, so that the rest fits.',
    sources: ['own knowledge', '4.11'],
  },
} as const satisfies RuleData;
