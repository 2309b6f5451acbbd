import type { RuleData } from '#shared/rules/rule.ts';

export const criticalWithoutTargets = {
  id: 'GOL-02',
  version: 1,
  title: 'A critical workload has no recovery or availability target',
  layers: ['application'],
  goals: ['availability'],
  severity: 'warning',
  on: ['workload'],
  params: {
    criticality: { label: 'Critical up to', default: 2, min: 1, max: 4 },
  },
  let: {
    blank:
      "(has(self.rtoSec) ? [] : ['recovery time']) + (has(self.rpoSec) ? [] : ['data loss']) + (has(self.availTargetPct) ? [] : ['availability'])",
  },
  assert: 'blank.size() == 0 || self.criticality > params.criticality',
  message:
    '${self.name} is critical, but has no target for ${blank}: high-availability choices for it cannot be judged.',
  docs: {
    why: 'Recovery time, data loss and availability targets decide between restart, clustering, replication and fault tolerance, whose costs differ tenfold. Without them the choice rests on habit, and nobody can say afterwards whether the plan was good enough.',
    fix: 'Ask the owner how long it may be down, how much of the newest data may be lost, and what share of the year it must work; enter all three.',
    waive:
      'When a service contract already covers the workload and its targets are kept elsewhere.',
    sources: ['own knowledge'],
  },
} as const satisfies RuleData;
