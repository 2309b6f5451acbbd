import type { RuleData } from '#shared/rules/rule.ts';

export const oversubscribedSwitch = {
  id: 'CAP-10',
  version: 1,
  title: 'A switch with too little way up',
  layers: ['network'],
  goals: ['performance'],
  severity: 'warning',
  on: ['switch'],
  params: {
    most: {
      label: 'Bandwidth of servers for each Gbps of uplinks, at most',
      default: 3,
      unit: ':1',
      min: 1,
      max: 50,
      profiles: { lab: 10, branch: 8 },
    },
    mostForStorage: {
      label: 'The same on a switch that carries storage only, at most',
      default: 1,
      unit: ':1',
      min: 1,
      max: 50,
      profiles: { lab: 4, branch: 2 },
    },
  },
  let: {
    segments: "self.from('attachedTo').ofKind('segment')",
    forStorage:
      "size(segments) > 0 && segments.all(s, has(s.segmentRole) && s.segmentRole == 'storage')",
    above:
      "(self.to('linksTo') + self.from('linksTo')).ofKind('switch').exists(s, has(s.switchRole) && has(self.switchRole) ? s.switchRole != self.switchRole : size((s.to('linksTo') + s.from('linksTo')).ofKind('server', 'ftServer', 'chassis', 'array', 'nas', 'tape')) == 0)",
    most: 'forStorage ? params.mostForStorage : params.most',
  },
  // Where only the way out of the site leads up, all that stays inside never crosses it.
  when: 'applies(self.oversubscription) && (has(self.uplinks) || above)',
  assert: 'self.oversubscription <= most',
  message:
    '${self.name} is oversubscribed ${self.oversubscription}, and ${most} is the limit of this plan: when all work at once, what it serves waits.',
  highlight: ["(self.to('linksTo') + self.from('linksTo')).ofKind('switch', 'router').distinct()"],
  docs: {
    why: 'Below a switch there may be more bandwidth than leads up from it, since not all send at once. 3:1 is a usual limit today, older networks of three tiers have 4:1 to 8:1, and storage and parallel computing want 1:1, for they do send at once. Links between switches of a tier are for redundancy and lead nowhere. A switch from which only a firewall, a router or a line leads up is not judged: what leaves a site is less than what moves inside.',
    fix: 'Add uplinks or faster ones, or spread servers over more switches.',
    waive:
      'When most of the traffic stays below the switch, and somebody has measured the uplinks.',
    sources: ['VVD', 'WYK', '4.11'],
  },
} as const satisfies RuleData;
