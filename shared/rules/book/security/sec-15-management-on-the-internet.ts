import type { RuleData } from '#shared/rules/rule.ts';

export const managementOnTheInternet = {
  id: 'SEC-15',
  version: 1,
  title: 'Management can be reached from the internet',
  layers: ['security', 'management', 'network'],
  goals: ['security'],
  severity: 'error',
  on: ['segment'],
  let: {
    attached: "self.from('attachedTo')",
    managers:
      "attached.ofKind('vmManager', 'orchestrator', 'bmc', 'backup', 'backupRepo') + attached.ofKind('vm', 'osContainer').fromAll('runsOn').ofKind('vmManager', 'orchestrator', 'backup', 'backupRepo')",
    // Hosts carry segments of workloads as well: theirs is the one for management, or the only one they have.
    platforms:
      "attached.ofKind('hypervisor', 'hostCluster').filter(h, self.segmentRole == 'mgmt' || self.segmentRole == 'oob' || h.to('attachedTo').all(s, s == self))",
    exposed: 'managers + platforms',
  },
  when: 'size(managers) > 0 || size(platforms) > 0',
  assert: "self.segmentRole != 'dmz' && !self.internetFacing",
  message:
    '${exposed} can be reached from the internet over ${self.name}: every hole in the management is open to everybody, day and night.',
  highlight: ['exposed'],
  fixes: [
    {
      title: 'Take it off the internet, with a VPN as the way in',
      edits: [
        { set: 'internetFacing', of: 'self', to: false },
        { add: 'vpn', as: 'way', name: 'Administrator VPN', facts: { mfa: true, instances: 2 } },
      ],
    },
    {
      title: 'Move management to a segment of its own',
      edits: [
        {
          add: 'segment',
          as: 'apart',
          name: 'Management',
          facts: { segmentRole: 'mgmt', zone: 'management', internetFacing: false },
        },
        { unrelate: 'attachedTo', from: 'exposed', to: 'self' },
        { relate: 'attachedTo', from: 'exposed', to: 'apart' },
      ],
    },
  ],
  docs: {
    why: 'Managers of virtual machines, hypervisors and out-of-band controllers have had holes that needed no password, and searching the whole internet for them takes an hour. Whoever finds one first owns every machine. A DMZ is meant to be reached from outside, so management does not belong there either.',
    fix: 'Attach management to a segment with no way in from outside, and let administrators in through a VPN or gateway with a second factor.',
    waive:
      'When the management is a service of a provider that cannot be taken off the internet, and its sign-in asks for a second factor that cannot be phished.',
    sources: ['own knowledge'],
  },
} as const satisfies RuleData;
