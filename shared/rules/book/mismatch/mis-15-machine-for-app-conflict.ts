import type { RuleData } from '#shared/rules/rule.ts';

export const machineForAppConflict = {
  id: 'MIS-15',
  version: 1,
  title: 'A machine of its own only because applications conflict',
  layers: ['application', 'processing'],
  goals: ['consolidation', 'cost'],
  severity: 'info',
  on: ['workload', 'vm'],
  when: "has(self.onlyForAppConflict) && self.onlyForAppConflict && (self.kind == 'vm' || self.to('runsOn').ofKind('vm').size() > 0)",
  assert:
    "([self] + self.from('runsOn')).ofKind('workload').exists(w, has(w.kernelDriver) && w.kernelDriver)",
  message:
    '${self.name} has a virtual machine of its own only because applications conflict: a whole operating system is run to keep two programs apart.',
  fixes: [
    {
      title: 'Encapsulate the application as a package',
      edits: [
        { add: 'appPackage', as: 'wrapped', name: 'Application package' },
        {
          relate: 'accesses',
          from: 'wrapped',
          to: "self.kind == 'workload' ? [self] : self.from('runsOn').ofKind('workload')",
        },
        { set: 'onlyForAppConflict', of: 'self', to: false },
      ],
    },
  ],
  docs: {
    why: 'Two versions of a program that cannot live on one system are the problem that application virtualization was made for: it gives each its own view of files and registry. A machine for each costs an operating system, its licence, its patches and its memory.',
    fix: 'Encapsulate one of the applications and run both on one system, or publish it from a session host.',
    waive:
      'When the application needs its own kernel driver or a service bound to the system, or when the machines are kept apart for security as well. A stated kernel driver silences the rule.',
    sources: ['KB3'],
  },
} as const satisfies RuleData;
