import type { RuleData } from '#shared/rules/rule.ts';

export const beyondAirCooling = {
  id: 'CAP-15',
  version: 1,
  title: 'More heat in a rack than air carries away',
  layers: ['processing'],
  goals: ['consolidation'],
  severity: 'warning',
  on: ['rack'],
  params: {
    mostKW: {
      label: 'Power of an air-cooled rack, at most',
      default: 20,
      unit: 'kW',
      min: 1,
      max: 200,
      profiles: { lab: 10, branch: 8 },
    },
  },
  assert:
    'self.powerDrawn <= params.mostKW || has(self.coolingKW) && self.powerDrawn <= self.coolingKW',
  message:
    '${self.name} draws ${self.powerDrawn}, and ${params.mostKW} is what air commonly carries away: devices at the top run hot, throttle and age.',
  highlight: ["self.from('mountedIn')"],
  docs: {
    why: 'Racks average below 8 to 10 kW, and most sites have none beyond 20 to 30 kW. Above that, air has to be guided in closed aisles, or water brought to the rack. A rack that states cooling of its own - a rear door, liquid - is judged by that.',
    fix: 'Spread the devices over more racks, or plan rear-door or liquid cooling and state it on the rack.',
    waive: 'When the room has closed aisles that were measured at this density.',
    sources: ['UPT', 'UPT3', 'APC156'],
  },
} as const satisfies RuleData;
