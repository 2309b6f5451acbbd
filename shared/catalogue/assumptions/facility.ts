import type { AssumptionData } from '../assumption.ts';

/** Power, heat and space where a plan states less (domain.md §4.8). */
export const facilityAssumptions = {
  pue: {
    label: 'Power usage effectiveness (PUE)',
    unit: '',
    value: 1.58,
    range: [1.2, 1.6],
    source: 'UPT, UPT2',
  },
  nameplateSharePct: {
    label: 'Power drawn of the nameplate',
    help: 'Where only the maximum or the rating of the power supplies is stated.',
    unit: '%',
    value: 65,
    range: [60, 70],
    source: 'domain 4.8',
  },
  feedPhases: {
    label: 'Phases of a feed or PDU',
    help: 'One where the plan says nothing: the smaller limit.',
    unit: '',
    value: 1,
    source: 'own knowledge',
  },
  loadPowerFactor: {
    label: 'Power factor of the load',
    help: 'Power supplies of servers correct it to nearly 1.',
    unit: '',
    value: 1,
    range: [0.9, 1],
    source: 'own knowledge',
  },
  upsPowerFactor: {
    label: 'Power factor of a UPS rating',
    unit: '',
    value: 0.9,
    range: [0.8, 1],
    source: 'own knowledge',
  },
  generatorPowerFactor: {
    label: 'Power factor of a generator rating',
    unit: '',
    value: 0.8,
    range: [0.8, 1],
    source: 'own knowledge',
  },
  breakerLongLoadPct: {
    label: 'Breaker used for long loads',
    help: 'Share of a rating that may be drawn for hours: practice under the US electrical code (NEC).',
    unit: '%',
    value: 80,
    range: [80, 100],
    source: 'domain 4.8, peers 6.3',
  },
  upsEfficiencyPct: {
    label: 'Efficiency of a UPS',
    unit: '%',
    value: 94,
    range: [90, 97],
    source: 'own knowledge',
  },
  pduHeightU: {
    label: 'Rack units of a PDU',
    help: 'None: it hangs upright beside the units.',
    unit: 'U',
    value: 0,
    range: [0, 2],
    source: 'own knowledge',
  },
} as const satisfies Readonly<Record<string, AssumptionData>>;
