import type { RuleData } from '#shared/rules/rule.ts';

export const cephPoolTooThin = {
  id: 'STR-20',
  version: 1,
  title: 'A Ceph pool with too few copies or monitors',
  layers: ['storage'],
  goals: ['availability'],
  severity: 'error',
  on: ['sdsCluster'],
  assert:
    "!self.flag('ceph') || (((has(self.protection) && self.protection == 'erasure') || self.replicas >= 3) && self.minSize >= 2 && self.monitorsCount >= 3)",
  message:
    '${self.name} keeps fewer than three copies, accepts writes with one copy, or has fewer than three monitors: one failure at the wrong moment loses data or stops it.',
  fixes: [
    {
      title: 'Three copies, two to write, three monitors',
      edits: [
        { set: 'replicas', of: 'self', to: 3 },
        { set: 'minSize', of: 'self', to: 2 },
        { set: 'monitorsCount', of: 'self', to: 3 },
      ],
    },
  ],
  docs: {
    why: 'While a disk is down, the remaining copies carry on and take new writes. With min_size 1 the last copy does so alone: if it fails too, acknowledged data is gone. Monitors decide by majority, and fewer than three cannot lose one. Pools with erasure coding are not judged by their copies.',
    fix: 'Set size 3 and min_size 2, and run at least three monitors.',
    waive: 'When the pool holds scratch data that can be made again.',
    sources: ['PVECEPH'],
  },
} as const satisfies RuleData;
