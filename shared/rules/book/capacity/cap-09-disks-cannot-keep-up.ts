import type { RuleData } from '#shared/rules/rule.ts';

export const disksCannotKeepUp = {
  id: 'CAP-09',
  version: 1,
  title: 'The disks cannot keep up',
  layers: ['storage'],
  goals: ['performance'],
  severity: 'error',
  on: ['array', 'nas', 'sdsCluster'],
  let: {
    volumes: "self.from('providedBy')",
    // Nobody knows the load of every machine: where no load is stated at all, nothing is asked.
    loads: "(volumes.fromAll('stores')).filter(l, has(l.iops))",
  },
  when: 'size(loads) > 0',
  assert: 'self.iopsDemand <= self.effectiveIops',
  message:
    '${self.name} is asked for ${self.iopsDemand} and can take ${self.effectiveIops}, each write counted with what its protection costs: everything on it waits.',
  highlight: ['volumes'],
  docs: {
    why: 'A write costs more than one access: two on mirrors, four on RAID 5, six on RAID 6. Reads and these accesses share what the disks can do, so 5 disks of 180 with RAID 5 and 16 % writes take 608, not 900. Where its maker states the load it takes, that counts. Judged where at least one load is stated.',
    fix: 'Faster media, more disks, mirrors in place of parity, or a cache that fits the working set.',
    waive: 'When the load stated is a peak that may wait.',
    sources: ['RAID', '4.7'],
  },
} as const satisfies RuleData;
