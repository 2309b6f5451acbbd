import type { AssumptionData } from '../assumption.ts';

/** How full things may be planned (domain.md §4.4 to 4.11). */
export const capacityAssumptions = {
  planningYears: {
    label: 'Planning horizon',
    unit: 'years',
    value: 3,
    range: [1, 7],
    source: 'own knowledge',
  },
} as const satisfies Readonly<Record<string, AssumptionData>>;
