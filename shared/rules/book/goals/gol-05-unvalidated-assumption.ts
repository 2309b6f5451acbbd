import type { RuleData } from '#shared/rules/rule.ts';

export const unvalidatedAssumption = {
  id: 'GOL-05',
  version: 1,
  title: 'An assumption nobody validated, or a constraint nobody owns',
  layers: [],
  severity: 'info',
  on: ['assumption', 'constraint'],
  params: {
    days: { label: 'Validate within', default: 30, unit: 'days', min: 1 },
  },
  assert:
    "self.kind == 'assumption' ? has(self.validatedOn) || daysSince(self.statedOn) <= params.days : has(self.owner)",
  message:
    "${self.name} ${self.kind == 'assumption' ? 'was stated long ago and nobody has validated it: an unvalidated assumption becomes a risk.' : 'binds the plan, but nobody owns it: nobody can say whether it still holds.'}",
  docs: {
    why: 'Every design rests on assumptions and constraints. One that is not checked is forgotten, and surfaces when it turns out to be wrong. A constraint without an owner cannot be questioned or lifted.',
    fix: 'Validate the assumption and enter the day, or move it to the risks; name the owner of the constraint.',
    waive: 'When validation has to wait for a known date: note the date in the reason.',
    sources: ['VCWAF'],
  },
} as const satisfies RuleData;
