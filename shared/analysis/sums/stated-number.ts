import { fieldOf, type FieldName } from '#shared/catalogue/fields.ts';
import type { AssumptionName } from '#shared/catalogue/assumptions.ts';
import type { Component } from '#shared/plan/records.ts';
import type { AnalysisContext } from '../analysis.ts';
import type { Input, Measured } from '../measured.ts';
import { assumedNumber } from './assumed-number.ts';

/** What a blank fact can be at least and at most, where more is known than the field itself allows. */
export interface BlankBounds {
  readonly low?: number;
  readonly high?: number;
}

/** The number a component states. A blank lies between what its field allows (a percentage: 0 to 100), or the bounds given. */
export function statedNumber(
  component: Component,
  field: FieldName,
  blank?: BlankBounds,
): Measured<number> {
  const value = component.facts[field]?.value;
  const inputs = [{ component: component.id, field }];
  return typeof value === 'number'
    ? { value, used: inputs, missing: none }
    : { ...(blank ?? fieldBounds(field)), used: none, missing: inputs };
}

const none: readonly Input[] = [];

/** The number a component states, else the planning value that stands in for it. */
export function statedOrAssumed(
  component: Component,
  field: FieldName,
  context: AnalysisContext,
  name: AssumptionName,
): Measured<number> & { readonly value: number } {
  const value = component.facts[field]?.value;
  return typeof value === 'number'
    ? { value, used: [{ component: component.id, field }], missing: none }
    : assumedNumber(context, name);
}

function fieldBounds(name: FieldName): BlankBounds {
  const field = fieldOf(name);
  if (field.type !== 'number') return {};
  return {
    ...(field.min === undefined ? {} : { low: field.min }),
    ...(field.max === undefined ? {} : { high: field.max }),
  };
}
