import type { RuleData } from '#shared/rules/rule.ts';

export const packageCannotRunHere = {
  id: 'MIS-16',
  version: 1,
  title: 'An application package that cannot run where it is placed',
  layers: ['application'],
  goals: ['agility'],
  severity: 'error',
  on: ['appPackage'],
  let: { places: "self.to('runsOn') + self.from('accesses').ofKind('endpoint')" },
  assert: '!self.kernelDriver && places.all(p, p.osKernelFamily == self.osKernelFamily)',
  message:
    "${has(self.kernelDriver) && self.kernelDriver ? self.name + ' needs its own kernel driver, which no encapsulation can carry' : self.name + ' is made for another operating system than the one it is placed on'}: it will not run there.",
  highlight: ['places'],
  docs: {
    why: 'Application virtualization puts a layer between a program and its operating system, not between a program and a different operating system. The package still calls the system it was written for, and code that must run inside the kernel cannot be wrapped.',
    fix: 'Run it on a session host or in a machine with the right system and show it remotely.',
    waive:
      'When the vendor ships the driver separately and it is installed on every device, or the package carries its own emulator.',
    sources: ['KB3', 'own knowledge'],
  },
} as const satisfies RuleData;
