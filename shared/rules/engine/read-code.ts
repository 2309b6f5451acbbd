import type { FieldName } from '#shared/catalogue/fields.ts';
import { measureNames, type MeasureName } from '#shared/catalogue/measures.ts';
import { measureRead, technologyRead } from '#shared/rules/language/evaluation.ts';
import { fieldNames } from '#shared/rules/language/fact-columns.ts';

/** A fact or measure of a component, by its number; a measure of the plan by `planSubject`. */
export type FactRead =
  | { readonly component: number; readonly field: FieldName | 'technology' }
  | { readonly component: number; readonly measure: MeasureName };

/** Fewer fields and measures than this: a component and one of them make one number. */
const span = 2048;

/** A reading as one number. */
export const readCode = (component: number, what: number): number => component * span + what;

/** The reading that a number stands for. */
export function readOf(code: number): FactRead {
  const what = code % span;
  const component = (code - what) / span;
  if (what >= measureRead) return { component, measure: measureNames[what - measureRead]! };
  return { component, field: what === technologyRead ? 'technology' : fieldNames[what]! };
}
