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
} as const satisfies Readonly<Record<string, AssumptionData>>;
