import type { RuleData } from '#shared/rules/rule.ts';

export const raidControllerInTheWay = {
  id: 'CMP-07',
  version: 1,
  title: 'A RAID controller where the software wants the bare disks',
  layers: ['storage'],
  goals: ['availability', 'performance'],
  severity: 'warning',
  on: ['server'],
  let: {
    wanting:
      "self.to('memberOf').ofKind('sdsCluster').filter(s, s.flag('hbaOnly')) + self.from('providedBy').filter(v, has(v.technology) && v.flag('hbaOnly'))",
  },
  assert: 'size(wanting) == 0 || !self.raidController',
  message:
    'The disks of ${self.name} sit behind a RAID controller, and ${wanting} needs to see them bare: the controller hides errors and slows it down.',
  highlight: ['wanting'],
  fixes: [{ title: 'Use a plain HBA', edits: [{ set: 'raidController', of: 'self', to: false }] }],
  docs: {
    why: 'Ceph, ZFS and their like keep copies and checksums by themselves and must know when a write has reached the disk. A RAID controller answers from its own cache, hides failing disks and reorders writes. ZFS is not compatible with it at all.',
    fix: 'Use a host bus adapter, or switch the controller to pass the disks through (IT mode).',
    waive:
      'When the vendor of the controller and of the storage software both support this mode in writing.',
    sources: ['PVECEPH', 'PVESYS'],
  },
} as const satisfies RuleData;
