import type { RuleData } from '#shared/rules/rule.ts';

export const singleFrontDoor = {
  id: 'STR-22',
  version: 1,
  title: 'The front door is single',
  layers: ['access', 'network'],
  goals: ['availability'],
  severity: 'warning',
  on: [
    'accessGateway',
    'accessBroker',
    'sessionHost',
    'vpn',
    'loadBalancer',
    'workloadManager',
    'firewall',
  ],
  params: {
    critical: {
      label: 'Criticality up to which a way in must be double',
      default: 2,
      min: 1,
      max: 4,
      profiles: { lab: 1, branch: 1, regulated: 3 },
    },
  },
  let: {
    doubled:
      "(has(self.haPair) && self.haPair) || (self.kind == 'firewall' || (has(self.haPair) && !has(self.instances)) ? self.haPair : self.instances >= 2)",
    behind:
      "self.kind == 'firewall' ? self.to('filters').filter(s, s.from('filters').ofKind('firewall').size() == 1).fromAll('attachedTo') : self.reach('accesses')",
    served: "(behind + behind.fromAll('runsOn')).ofKind('workload').distinct()",
    users: "self.reachFrom('accesses')",
    beyond: "[self] + self.reach('accesses')",
    used: "self.kind == 'firewall' || users.exists(u, u.kind == 'userGroup')",
    // Another way: users who come directly, or come through what does not lie beyond this one.
    only: "served.filter(w, self.kind == 'firewall' || !([w] + w.to('runsOn')).fromAll('accesses').exists(o, !(o in beyond) && (o.kind == 'userGroup' || o.reachFrom('accesses').exists(u, u.kind == 'userGroup'))))",
    alone: 'only.filter(w, w.criticality <= params.critical)',
  },
  when: 'used',
  assert: 'doubled || size(alone) == 0',
  message:
    '${self.name} is the only way in to ${alone} and stands alone: when it fails, everything behind it runs and nobody can reach it.',
  highlight: ['alone'],
  fixes: [
    {
      title: 'Make it two',
      edits: [
        { set: 'instances', of: "[self].filter(s, s.kind != 'firewall')", to: 2 },
        {
          set: 'haPair',
          of: "[self].ofKind('loadBalancer', 'workloadManager', 'firewall')",
          to: true,
        },
      ],
    },
  ],
  docs: {
    why: 'Everything behind the front door may be redundant; if the door is one box or one machine, its loss is the loss of everything as users see it. This is the single point of failure (STR-03) that is cheapest to remove and most often forgotten. A firewall is judged where it alone filters the segment that a workload is attached to.',
    fix: 'Run two instances that share an address, or a pair that fails over; or give users a second way that does not pass the first.',
    waive:
      'When the way in is a service of a provider that answers for its own redundancy: then state its instances.',
    sources: ['own knowledge', '4.2'],
  },
} as const satisfies RuleData;
