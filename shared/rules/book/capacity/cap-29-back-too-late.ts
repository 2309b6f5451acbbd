import type { RuleData } from '#shared/rules/rule.ts';

/* Beyond domain.md §3.4: the general form. Rules that name the wrong means (MIS-02, MIS-03, MIS-04, MIS-24, CAP-19) hide it. */
export const backTooLate = {
  id: 'CAP-29',
  version: 1,
  title: 'It comes back later than it may',
  layers: ['processing'],
  goals: ['availability'],
  severity: 'error',
  on: ['workload'],
  let: { guards: "self.from('protects').ofKind('failoverCluster')" },
  when: 'has(self.rtoSec) && applies(self.recoveryTime)',
  assert: 'self.recoveryTime <= self.rtoSec',
  message:
    "When its host is lost, ${self.name} is back in ${self.recoveryTime} (${has(self.recoveryMeans) ? self.recoveryMeans : 'by the quickest way there is'}), and must be back in ${self.rtoSec}.",
  highlight: ['guards', "self.to('runsOn')"],
  docs: {
    why: 'The time is that of the quickest means that is drawn and switched on, from the loss of the host until users work again: noticing it, deciding, failing over or restoring, booting, starting, and leading users there. Each step is a fact where the plan states one, else a planning value with a source. Machines that run on several hosts count by the slowest.',
    fix: 'Shorten the longest step: tune detection, keep a second instance running, choose a failover cluster or fault tolerance - or agree a longer recovery time.',
    waive: 'When a rehearsal has shown a shorter time: enter it as the failover time.',
    sources: ['4.3'],
  },
} as const satisfies RuleData;
