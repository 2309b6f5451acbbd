import type { RuleData } from '#shared/rules/rule.ts';

export const anotherKernelInAPartition = {
  id: 'MIS-08',
  version: 1,
  title: 'Another operating system in a partition',
  layers: ['processing'],
  goals: ['consolidation'],
  severity: 'error',
  on: ['workload'],
  let: {
    platforms: "self.reach('runsOn', 'memberOf').ofKind('osPlatform', 'k8sCluster')",
    containers: "self.to('runsOn').ofKind('osContainer', 'pod').filter(c, has(c.osKernelFamily))",
    // Whether a kernel fits is asked only where the platform says of itself, or by its product, which kernel it has.
    family:
      'has(self.osKernelFamily) || containers.size() == 0 ? [self.osKernelFamily] : containers.map(c, c.osKernelFamily)',
  },
  when: 'platforms.size() > 0',
  assert:
    "platforms.all(p, family.all(f, has(p.osKernelFamily) ? f == p.osKernelFamily : has(p.technology) && p.flag('linuxOnly') ? f == 'linux' : has(p.technology) && p.flag('windowsOnly') ? f == 'windows' : f == p.osKernelFamily))",
  message:
    '${self.name} needs a ${family} kernel, but shares the kernel of ${platforms}: a different system cannot run there.',
  highlight: ['platforms'],
  fixes: [
    {
      title: 'Give it a virtual machine',
      edits: [
        { unrelate: 'runsOn', from: 'self', to: "self.to('runsOn')" },
        { add: 'vm', as: 'machine', name: 'Virtual machine' },
        { relate: 'runsOn', from: 'self', to: 'machine' },
      ],
    },
  ],
  docs: {
    why: 'Partitions, zones and containers share the kernel of their host; that is where their density comes from. A workload made for another kernel cannot run in one: only a virtual machine brings a kernel of its own.',
    fix: 'Move the workload to a virtual machine, or to a partitioned host of its own kernel family.',
    waive:
      'When a compatibility layer that is supported by the vendor carries it, as branded zones do.',
    sources: ['PCT', 'OVZ'],
  },
} as const satisfies RuleData;
