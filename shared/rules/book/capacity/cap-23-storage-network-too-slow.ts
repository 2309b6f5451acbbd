import type { RuleData } from '#shared/rules/rule.ts';

export const storageNetworkTooSlow = {
  id: 'CAP-23',
  version: 1,
  title: 'A network too slow for storage over many servers',
  layers: ['storage', 'network'],
  goals: ['performance', 'availability'],
  severity: 'warning',
  on: ['sdsCluster'],
  params: {
    leastGbps: {
      label: 'Network of a storage cluster, at least',
      default: 10,
      unit: 'Gbps',
      min: 0.1,
      profiles: { lab: 1 },
    },
    nvmeGbps: {
      label: 'With NVMe drives, at least',
      default: 25,
      unit: 'Gbps',
      min: 0.1,
      profiles: { lab: 10, branch: 10 },
    },
  },
  let: {
    networks: "self.to('attachedTo').ofKind('segment').filter(s, has(s.speedGbps))",
    members: "self.from('memberOf').ofKind('server')",
    gbps: 'size(networks) > 0 ? networks.map(s, s.speedGbps).max() : members.map(m, m.nicGbps).min()',
  },
  when: 'size(networks) > 0 || size(members) > 0',
  assert: "gbps >= params.nvmeGbps || (gbps >= params.leastGbps && self.media != 'nvme')",
  message:
    "${self.name} writes its copies over ${gbps}, and ${has(self.media) && self.media == 'nvme' ? params.nvmeGbps : params.leastGbps} is the least for its drives: each write waits for the network, and repairs take days.",
  highlight: ['networks', 'members'],
  docs: {
    why: 'Every write crosses the network as often as there are copies, and after a failure the content of a whole server does. One NVMe drive fills a 25 Gbps line by itself. The speed is that of the fastest network the pool is attached to; where none states a speed, that of the slowest adapter of its servers.',
    fix: 'Give the storage a network of its own with 10 Gbps, 25 or 100 with NVMe drives.',
    waive: 'When the pool is written to little and repairs may take a night.',
    sources: ['PVECEPH'],
  },
} as const satisfies RuleData;
