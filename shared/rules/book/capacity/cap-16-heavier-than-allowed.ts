import type { RuleData } from '#shared/rules/rule.ts';

export const heavierThanAllowed = {
  id: 'CAP-16',
  version: 1,
  title: 'Heavier than rack or floor carry',
  layers: ['processing'],
  severity: 'warning',
  on: ['rack'],
  when: 'has(self.maxWeightKg)',
  assert: 'self.weightCarried <= self.maxWeightKg',
  message:
    '${self.name} carries ${self.weightCarried}, and ${self.maxWeightKg} is its limit: rack or floor give way.',
  highlight: ["self.from('mountedIn')"],
  docs: {
    why: 'A full rack weighs as much as a car on less than a square meter. The limit is the smaller of what the rack carries and what the floor does; storage shelves and UPS batteries are what reaches it. Racks that state no limit are not judged.',
    fix: 'Spread heavy devices over more racks, keep the heaviest at the bottom, and ask the building about the floor.',
    waive: 'When the limit is that of a raised floor which was reinforced here.',
    sources: ['own knowledge'],
  },
} as const satisfies RuleData;
