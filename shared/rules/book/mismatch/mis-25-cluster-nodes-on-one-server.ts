import type { RuleData } from '#shared/rules/rule.ts';

export const clusterNodesOnOneServer = {
  id: 'MIS-25',
  version: 1,
  title: 'Members of a failover cluster may share a server',
  layers: ['processing'],
  goals: ['availability'],
  severity: 'warning',
  on: ['failoverCluster'],
  let: {
    members: "self.from('memberOf').ofKind('vm')",
    together:
      "members.exists(a, members.exists(b, a != b && a.reach('runsOn', 'memberOf').ofKind('hostCluster', 'hypervisor', 'ftServer').exists(p, p in b.reach('runsOn', 'memberOf') && !(has(p.antiAffinity) && p.antiAffinity))))",
  },
  when: 'size(members) >= 2',
  assert: '!together || self.antiAffinity',
  message:
    'Members of ${self.name} are virtual machines that may land on one server: when it dies, the cluster dies with it.',
  highlight: ['members'],
  fixes: [
    {
      title: 'Keep its members on different hosts',
      edits: [{ set: 'antiAffinity', of: 'self', to: true }],
    },
  ],
  docs: {
    why: 'A failover cluster of virtual machines protects against a failing host only while its members sit on different ones. The platform moves machines as it likes, and after a few moves and one host failure they meet.',
    fix: 'Add an anti-affinity rule, and better still place them in different racks.',
    waive:
      'When the cluster is only meant to survive a failing guest or application, and the platform restarts both members after a host failure.',
    sources: ['own knowledge'],
  },
} as const satisfies RuleData;
