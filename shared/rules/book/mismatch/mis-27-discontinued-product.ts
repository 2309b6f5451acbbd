import type { RuleData } from '#shared/rules/rule.ts';

export const discontinuedProduct = {
  id: 'MIS-27',
  version: 1,
  title: 'Availability rests on a discontinued product',
  layers: ['processing'],
  goals: ['availability'],
  severity: 'info',
  on: ['workload'],
  let: {
    products:
      "(self.reach('runsOn', 'memberOf') + self.from('protects')).filter(p, has(p.technology) && p.discontinued).distinct()",
  },
  when: "goals.stated('availability')",
  assert: 'size(products) == 0',
  message:
    '${self.name} is to be available and rests on ${products}, whose product is no longer sold or supported: nobody will mend what breaks.',
  highlight: ['products'],
  docs: {
    why: 'A product that its vendor has given up gets no corrections, no drivers for new hardware and no one to call at night. The best design on it ages from the first day.',
    fix: 'Choose its successor: the catalogue names it for each historic product.',
    waive:
      'When the plan records what exists today and the replacement is planned elsewhere, or a support contract for the old product runs on.',
    sources: ['own knowledge'],
  },
} as const satisfies RuleData;
