import type { FieldName } from '#shared/catalogue/fields.ts';
import type { Component } from '#shared/plan/records.ts';

/** The number a component states, or undefined. */
export function numberOf(component: Component | undefined, field: FieldName): number | undefined {
  const value = component?.facts[field]?.value;
  return typeof value === 'number' ? value : undefined;
}

/** The text or choice a component states, or undefined. */
export function textOf(component: Component | undefined, field: FieldName): string | undefined {
  const value = component?.facts[field]?.value;
  return typeof value === 'string' ? value : undefined;
}

/** The yes or no a component states, or undefined. */
export function yesOf(component: Component | undefined, field: FieldName): boolean | undefined {
  const value = component?.facts[field]?.value;
  return typeof value === 'boolean' ? value : undefined;
}
