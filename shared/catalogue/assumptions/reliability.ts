import type { AssumptionData } from '../assumption.ts';

/** How often parts fail and how long they are gone, where a plan states neither (domain.md §4.1). */
export const reliabilityAssumptions = {
  serverFailuresPct: {
    label: 'Servers that fail in a year',
    unit: '% per year',
    value: 4,
    range: [3, 5],
    source: 'own knowledge',
  },
  repairHours: {
    label: 'Repair with a service contract',
    unit: 'h',
    value: 4,
    range: [4, 24],
    source: 'own knowledge',
  },
} as const satisfies Readonly<Record<string, AssumptionData>>;
