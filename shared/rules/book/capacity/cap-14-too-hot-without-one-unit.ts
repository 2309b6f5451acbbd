import type { RuleData } from '#shared/rules/rule.ts';

export const tooHotWithoutOneUnit = {
  id: 'CAP-14',
  version: 1,
  title: 'Cooling does not suffice when a unit fails',
  layers: ['processing'],
  goals: ['availability'],
  severity: 'error',
  on: ['room'],
  let: {
    units: "self.from('locatedIn').ofKind('coolingUnit')",
    // Where no unit is drawn, it cannot be told what one of them takes away: then all of it must do.
    cooling: 'size(units) > 0 ? self.coolingAfterFailure : self.coolingKW',
  },
  when: 'size(units) > 0 || has(self.coolingKW)',
  assert: 'self.heat <= cooling',
  message:
    "The devices in ${self.name} make ${self.heat} of heat, and ${cooling} can be taken out${size(units) > 0 ? ' when the largest cooling unit fails' : ''}: within minutes they switch themselves off.",
  highlight: ['units'],
  fixes: [
    {
      title: 'Add a cooling unit',
      edits: [
        { add: 'coolingUnit', as: 'unit', name: 'Further cooling unit', facts: { coolingKW: 50 } },
        { relate: 'locatedIn', from: 'unit', to: 'self' },
      ],
    },
  ],
  docs: {
    why: 'All the power that devices draw becomes heat, and a closed room heats up by a degree every few seconds. Cooling units fail and are serviced like everything else, so the others must do without the largest.',
    fix: 'Add a cooling unit (N+1), or move load to another room.',
    waive: 'When doors can be opened and load be switched off in time, and somebody has tried it.',
    sources: ['4.8', 'BTU'],
  },
} as const satisfies RuleData;
