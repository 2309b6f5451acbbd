import type { RuleData } from '#shared/rules/rule.ts';

export const zonesMeetOnAHost = {
  id: 'SEC-07',
  version: 1,
  title: 'Zones meet inside a host and nothing stands between them',
  layers: ['security', 'network', 'processing'],
  goals: ['security'],
  severity: 'warning',
  on: ['hostCluster', 'hypervisor', 'osPlatform', 'k8sCluster'],
  let: {
    // A hypervisor in a cluster is judged with its cluster.
    clustered:
      "self.kind == 'hypervisor' && ([self] + self.to('runsOn')).toAll('memberOf').exists(c, c.kind == 'hostCluster')",
    members: "self.from('memberOf')",
    grounds:
      "[self] + members.ofKind('hypervisor') + members.ofKind('server').fromAll('runsOn').ofKind('hypervisor')",
    guests: "grounds.fromAll('runsOn').ofKind('vm', 'osContainer', 'pod', 'workload')",
    segments: "guests.toAll('attachedTo').ofKind('segment')",
    workloads: "(guests + guests.fromAll('runsOn')).ofKind('workload')",
    zones: 'segments.filter(s, has(s.zone)).map(s, s.zone).distinct()',
    trust: 'workloads.filter(w, has(w.trustZone)).map(w, w.trustZone).distinct()',
    mixed:
      "size(zones) > 1 || size(trust) > 1 || (size(zones) == 1 && segments.exists(s, s.zone == ''))",
    // Microsegmentation, or a firewall that itself runs on machines: both see what stays inside a host.
    walls:
      "segments.filter(s, s.from('filters').exists(f, f.kind == 'microseg' || size(f.to('runsOn')) > 0))",
    guarded: 'size(segments) > 0 && size(walls) == size(segments)',
  },
  when: '!clustered && size(guests) > 1 && mixed',
  assert: 'guarded',
  message:
    '${self.name} runs what belongs to different zones (${size(zones) > 1 ? zones : trust}), and nothing filters inside its hosts: traffic between them need not meet the physical firewall.',
  highlight: ['segments.filter(s, !(s in walls))'],
  fixes: [
    {
      title: 'Put microsegmentation in front of every machine',
      edits: [
        { add: 'microseg', as: 'walls', name: 'Microsegmentation' },
        { relate: 'filters', from: 'walls', to: 'segments' },
      ],
    },
  ],
  docs: {
    why: 'Two machines on one host talk through a switch in software. What stays on that switch never leaves the host, so a firewall in a rack does not see it, and a machine that breaks out of its zone once has the memory of the others beside it. A firewall in software, in front of every machine or as a machine on the host, closes the first gap; separate hosts close both. A zone is that of the segments the machines are attached to, or the trust zone of their workloads.',
    fix: 'Filter between machines in software, or give each zone hosts of its own.',
    waive:
      'When each zone has its own segment whose only way out is the physical firewall, and sharing hosts between these zones is accepted.',
    sources: ['NIST125B'],
  },
} as const satisfies RuleData;
