import type { LayerState } from '#shared/rules/finding.ts';
import { counted } from '#shared/words/counted.ts';

const forms = {
  covered: (count: number) => counted(count, { one: '{0} covered', other: '{0} covered' }),
  thin: (count: number) => counted(count, { one: '{0} thin', other: '{0} thin' }),
  missing: (count: number) => counted(count, { one: '{0} missing', other: '{0} missing' }),
  'not-needed': (count: number) =>
    counted(count, { one: '{0} not needed', other: '{0} not needed' }),
} as const;

/** "2 missing": how many of the seven layers are in a state. */
export const layersCounted = (count: number, state: LayerState): string => forms[state](count);
