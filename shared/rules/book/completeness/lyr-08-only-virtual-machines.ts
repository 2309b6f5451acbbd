import type { RuleData } from '#shared/rules/rule.ts';

export const onlyVirtualMachines = {
  id: 'LYR-08',
  version: 1,
  title: 'Virtual machine software is taken for the whole of virtualization',
  layers: ['access', 'processing', 'network', 'storage', 'management'],
  severity: 'warning',
  on: 'plan',
  params: {
    empty: { label: 'Empty layers, from', default: 3, unit: 'layers', min: 1, max: 4 },
  },
  let: {
    empty:
      "(plan.covering('access') == 0 && !layers.notNeeded('access') ? ['access'] : [])" +
      " + (plan.count('segment', 'virtualSwitch', 'overlay') == 0 && !layers.notNeeded('network') ? ['network'] : [])" +
      " + (plan.count('volume', 'sdsCluster', 'array', 'nas') == 0 && !layers.notNeeded('storage') ? ['storage'] : [])" +
      " + (plan.covering('management') == 0 && !layers.notNeeded('management') ? ['management'] : [])",
  },
  when: "plan.forms().size() > 0 && plan.forms().all(f, f == 'vmSoftware')",
  assert: 'empty.size() < params.empty',
  message:
    'This plan treats virtual machine software as the whole of virtualization, while it is one form of five on one layer of seven: ${empty} are empty.',
  groups: ['LYR-01', 'LYR-04', 'LYR-05', 'LYR-07'],
  docs: {
    why: 'Virtual machine software is one of five tools of the processing layer, and processing is one of seven layers. A plan that stops there leaves out how users get in, how machines talk, where data lives and who watches - and meets its goals by luck.',
    fix: 'Go through the seven layers: plan each, or declare it not needed and give the reason. Then look at the goals and ask whether another form of processing virtualization serves them better.',
    waive:
      'When the plan is deliberately limited to the machines and the rest stands in another plan.',
    sources: ['K09', 'KVR', 'KB4'],
  },
} as const satisfies RuleData;
