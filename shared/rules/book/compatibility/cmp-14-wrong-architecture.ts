import type { RuleData } from '#shared/rules/rule.ts';
import { hosts, platform } from '../mismatch/workload-platform.ts';

export const wrongArchitecture = {
  id: 'CMP-14',
  version: 1,
  title: 'Built for another processor architecture',
  layers: ['application', 'processing'],
  severity: 'error',
  on: ['workload'],
  let: {
    platform,
    hosts,
    machines: "self.to('runsOn').ofKind('vm', 'osContainer').filter(m, has(m.arch))",
    others:
      'machines.filter(m, m.arch != self.arch) + (size(machines) > 0 ? [] : hosts.filter(h, has(h.arch) && h.arch != self.arch))',
  },
  when: 'has(self.arch)',
  // A host that states no architecture is taken to be x86_64 for what is built for x86_64, as in CMP-01.
  assert:
    "size(others) == 0 && (size(machines) > 0 || self.arch == 'x86_64' || hosts.all(h, h.arch == self.arch))",
  message:
    '${self.name} is built for ${self.arch}, not for the processor of ${others}: it will not start there.',
  highlight: ['others'],
  docs: {
    why: 'A program is built for one kind of processor. Virtual machines and containers do not change that: they run on the processor of their host. Its machines are judged where they state an architecture, else the servers below. Servers that state none are taken to be x86_64 for what is built for x86_64.',
    fix: 'Place it on hosts of its architecture, get a build for the other one, or emulate and accept the loss of speed.',
    waive: 'When the program is in a portable form (Java, scripts) or emulation is accepted.',
    sources: ['own knowledge'],
  },
} as const satisfies RuleData;
