import type { RuleData } from '#shared/rules/rule.ts';

export const managementAmongUsers = {
  id: 'SEC-02',
  version: 1,
  title: 'Management is on a segment of users or workloads',
  layers: ['security', 'management', 'network'],
  goals: ['security'],
  severity: 'error',
  on: ['vmManager', 'orchestrator', 'hypervisor'],
  let: {
    segments: "([self] + self.to('runsOn').ofKind('vm', 'osContainer')).toAll('attachedTo')",
    apart:
      "self.kind == 'hypervisor' && segments.exists(s, s.segmentRole == 'mgmt' || s.segmentRole == 'oob')",
    exposed: "segments.exists(s, s.segmentRole == 'user' || s.segmentRole == 'workload')",
    open: "segments.filter(s, has(s.segmentRole) && (s.segmentRole == 'user' || s.segmentRole == 'workload'))",
    guarded: "self.from('authenticates').ofKind('pam').size() > 0",
    reached:
      "self.kind != 'hypervisor' && !guarded && plan.all('userGroup').exists(u, u.to('attachedTo').exists(s, s in segments && size(s.from('filters')) == 0))",
  },
  assert: '!reached && (apart || !exposed)',
  message:
    'Management of ${self.name} is attached where users or workloads are (${size(open) > 0 ? open : segments}): who gets there owns every virtual machine.',
  highlight: ['segments'],
  fixes: [
    {
      title: 'Move it to a management segment',
      edits: [
        {
          add: 'segment',
          as: 'mgmt',
          name: 'Management',
          facts: { segmentRole: 'mgmt', zone: 'management' },
        },
        {
          unrelate: 'attachedTo',
          from: "[self] + self.to('runsOn').ofKind('vm', 'osContainer')",
          to: 'segments',
        },
        { relate: 'attachedTo', from: 'self', to: 'mgmt' },
      ],
    },
  ],
  docs: {
    why: 'The manager of virtual machines can open every console, copy every disk and switch everything off. On a segment that users or workloads share, one stolen laptop or one hole in a web application stands in front of it. A hypervisor that has a management segment may carry workload segments beside it.',
    fix: 'Attach management to its own segment behind a firewall and let administrators in through a bastion.',
    waive:
      'When the segment carries that role in name only and nothing but administrators is attached to it.',
    sources: ['NIST125'],
  },
} as const satisfies RuleData;
