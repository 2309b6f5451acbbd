import type { FieldName } from '#shared/catalogue/fields.ts';
import type { Component } from '#shared/plan/records.ts';
import { numberOf } from './facts.ts';
import type { PlannedStep } from './whole-time.ts';

/** The time of a step that a component states, or undefined. */
export function statedStep(
  component: Component | undefined,
  field: FieldName,
): PlannedStep['stated'] {
  const value = numberOf(component, field);
  return component === undefined || value === undefined
    ? undefined
    : { value, input: { component: component.id, field } };
}
