import type { RuleData } from '#shared/rules/rule.ts';

export const oneKernelTwoWindows = {
  id: 'CMP-16',
  version: 1,
  title: 'One kernel for workloads that need different kernels or maintenance windows',
  layers: ['processing'],
  goals: ['availability', 'consolidation'],
  severity: 'warning',
  on: ['osPlatform'],
  let: {
    workloads:
      "(self.from('runsOn') + self.from('runsOn').ofKind('osContainer').fromAll('runsOn')).ofKind('workload').distinct()",
    kernels: 'workloads.filter(w, has(w.kernelNeeded)).map(w, w.kernelNeeded).distinct()',
    windows: 'workloads.filter(w, has(w.patchWindow)).map(w, w.patchWindow).distinct()',
  },
  assert: 'size(kernels) <= 1 && size(windows) <= 1',
  message:
    "All partitions of ${self.name} share one kernel and restart together, and its workloads need different ${size(kernels) > 1 ? 'kernels' : 'maintenance windows'}: ${size(kernels) > 1 ? kernels : windows}.",
  highlight: ['workloads.filter(w, has(w.kernelNeeded) || has(w.patchWindow))'],
  docs: {
    why: 'Partitions of one operating system are patched by patching its kernel: all of them run the new one from the next restart on, and that restart stops all of them at once. Workloads that are supported on different kernels, or may be stopped at different times, then hold each other back until nobody patches any more. What workloads do not state is not compared.',
    fix: 'Group workloads by kernel and maintenance window, one group a host, or give the odd one a virtual machine of its own.',
    waive:
      'When the workloads run in several copies on other hosts, so that a restart of one host is no outage.',
    sources: ['own knowledge'],
  },
} as const satisfies RuleData;
