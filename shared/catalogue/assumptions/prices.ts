import type { AssumptionData } from '../assumption.ts';

/** The price book: what things cost where a plan states no price. Every price is a planning value with a date in its source, to be replaced by an offer. */
export const priceAssumptions = {
  energyPrice: {
    label: 'Energy',
    unit: 'money per kWh',
    value: 0.2,
    range: [0.08, 0.35],
    source: 'own knowledge, 2026',
  },
} as const satisfies Readonly<Record<string, AssumptionData>>;
