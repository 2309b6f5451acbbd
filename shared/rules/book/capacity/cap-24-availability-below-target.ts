import type { RuleData } from '#shared/rules/rule.ts';

export const availabilityBelowTarget = {
  id: 'CAP-24',
  version: 1,
  title: 'Worked out, it is available less than it must be',
  layers: ['processing'],
  goals: ['availability'],
  severity: 'error',
  on: ['workload'],
  let: {
    // 100 %, with its unit: what is divided by it is a plain number, here of the minutes in a year.
    whole: 'self.availTargetPct + (100 - self.availTargetPct)',
    lost: '(100 - self.availability) / whole * 525600',
    allowed: '(100 - self.availTargetPct) / whole * 525600',
  },
  when: 'has(self.availTargetPct) && applies(self.availability)',
  assert: 'self.availability >= self.availTargetPct',
  message:
    "By this plan ${self.name} works ${self.availability} of the year and must work ${self.availTargetPct}: ${lost} min a year are lost where ${allowed} min are allowed, most of it for ${has(self.weakestParts) && size(self.weakestParts) > 0 ? self.weakestParts.map(p, p.name) : ['parts that say nothing of themselves']}.",
  highlight: ['self.weakestParts'],
  docs: {
    why: 'Availability is worked out over all that the service needs at once - its way in, network, platform, storage, power - with what parts share counted once, and the minutes that each failover takes on top. Parts that state no failure rate have a planning value. It is a model and no prediction: it compares plans, and shows where the next part doubled helps most.',
    fix: 'Double the parts named, shorten the failover, or agree a lower target.',
    waive: 'When measured years say better, and the rates of the parts were not entered.',
    sources: ['4.1', '4.2'],
  },
} as const satisfies RuleData;
