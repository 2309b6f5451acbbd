import type { RuleData } from '#shared/rules/rule.ts';

export const flatNetwork = {
  id: 'SEC-01',
  version: 1,
  title: 'Everything is on one segment or in one zone',
  layers: ['security', 'network'],
  goals: ['security'],
  severity: 'error',
  on: 'plan',
  let: {
    used: "plan.all('segment').filter(s, size(s.from('attachedTo')) > 0)",
    zones: 'used.filter(s, has(s.zone)).map(s, s.zone).distinct()',
    roles: 'used.filter(s, has(s.segmentRole)).map(s, s.segmentRole).distinct()',
    guarded: "used.fromAll('filters').ofKind('microseg').size() > 0",
    allZonesStated: "used.all(s, s.zone != '')",
  },
  when: "size(used) > 1 || used.exists(s, size(s.from('attachedTo')) > 1)",
  assert:
    'guarded || (size(used) > 1 && (size(zones) > 1 || (size(zones) == 0 && size(roles) > 1) || !allZonesStated))',
  message:
    "The network is flat: ${size(used) == 1 ? 'everything is attached to one segment' : 'all segments are in one zone'}, so that one foothold reaches everything.",
  highlight: ['used'],
  fixes: [
    {
      title: 'Put a firewall in front of every machine',
      edits: [
        { add: 'microseg', as: 'walls', name: 'Microsegmentation' },
        { relate: 'filters', from: 'walls', to: "plan.all('segment')" },
      ],
    },
    {
      title: 'Move management to a segment of its own',
      edits: [
        {
          add: 'segment',
          as: 'mgmt',
          name: 'Management',
          facts: { segmentRole: 'mgmt', zone: 'management' },
        },
        {
          unrelate: 'attachedTo',
          from: "plan.all('vmManager', 'monitor', 'backup')",
          to: "plan.all('segment')",
        },
        { relate: 'attachedTo', from: "plan.all('vmManager', 'monitor', 'backup')", to: 'mgmt' },
      ],
    },
  ],
  docs: {
    why: 'Whoever gets into one machine of a flat network talks to every other: to the managers, the storage and the backups. Segments and zones make each further step cost something and give a firewall a place to stand. Segments that nothing is attached to do not count; where no zone is stated, different roles count as separation. A plan with no attachments at all is not judged here: its network layer is.',
    fix: 'Separate at least users, workloads, management, storage and backup, and put a firewall or microsegmentation between them.',
    waive: 'When the plan is a lab without connection to anything else.',
    sources: ['CISA', 'NIST125'],
  },
} as const satisfies RuleData;
