import type { RuleData } from '#shared/rules/rule.ts';

export const faultToleranceNobodyAskedFor = {
  id: 'MIS-23',
  version: 1,
  title: 'Fault tolerance for a workload that can wait',
  layers: ['processing'],
  goals: ['cost'],
  severity: 'info',
  on: ['workload'],
  params: {
    rtoSec: {
      label: 'Recovery time that needs no fault tolerance',
      default: 3600,
      unit: 's',
      min: 0,
    },
  },
  let: {
    platforms: "self.reach('runsOn', 'memberOf').ofKind('hypervisor', 'hostCluster')",
    machines: "self.to('runsOn').ofKind('vm', 'osContainer')",
    lockstep:
      "self.reach('runsOn').ofKind('ftServer').size() > 0 || machines.exists(m, has(m.faultTolerance) && m.faultTolerance) || (platforms.exists(p, has(p.faultTolerance) && p.faultTolerance) && !machines.exists(m, has(m.faultTolerance)))",
  },
  when: 'lockstep',
  assert: 'self.rtoSec < params.rtoSec',
  message:
    '${self.name} may be down for ${self.rtoSec} and runs in lockstep: every processor and every GiB is bought twice for an interruption that nobody minds.',
  highlight: ["self.reach('runsOn').ofKind('ftServer') + machines"],
  fixes: [
    {
      title: 'Switch fault tolerance off for its machine',
      edits: [{ set: 'faultTolerance', of: 'machines', to: false }],
    },
  ],
  docs: {
    why: 'Fault tolerance runs everything twice so that a failing part interrupts nothing. It is the right tool where seconds or memory contents must not be lost, and the most expensive one everywhere else.',
    fix: 'Use restart of the virtual machine, or a failover cluster where the application itself must be watched.',
    waive:
      'When nobody on site can repair or restart anything, for example in an unattended branch: then the second half buys time.',
    sources: ['own knowledge'],
  },
} as const satisfies RuleData;
