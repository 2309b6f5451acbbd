import type { FieldName } from '#shared/catalogue/fields.ts';
import { kindData } from '#shared/catalogue/kinds.ts';
import { formatValue } from '#shared/catalogue/units.ts';
import { findTechnology } from '#shared/plan/find-technology.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component } from '#shared/plan/records.ts';
import { headingOf } from './heading-of.ts';
import { writeTabTable } from './tab-table.ts';

/**
 * Components as a table between tabs, for a spreadsheet: name, kind, technology, then every fact that one of them states, its
 * unit in the heading. What is not stated is blank.
 */
export function writeComponentsTable(plan: PlanView, components: readonly Component[]): string {
  const fields = statedFields(components);
  const head = ['Name', 'Kind', 'Technology', ...fields.map(headingOf)];
  return writeTabTable([
    head,
    ...components.map((component) => [
      component.name,
      kindData(component.kind).title,
      technologyName(plan, component),
      ...fields.map((field) => cellOf(component, field)),
    ]),
  ]);
}

/** In the order in which kinds list their fields. */
function statedFields(components: readonly Component[]): FieldName[] {
  const listed = components.flatMap(({ kind, facts }) =>
    kindData(kind).fields.filter((field) => facts[field] !== undefined),
  );
  return [...new Set(listed)];
}

function technologyName(plan: PlanView, { technology }: Component): string {
  return technology === undefined ? '' : (findTechnology(plan, technology)?.name ?? technology);
}

/** Numbers bare, so that a spreadsheet counts with them. */
function cellOf({ facts }: Component, field: FieldName): string {
  const value = facts[field]?.value;
  if (value === undefined) return '';
  return typeof value === 'number' ? String(value) : formatValue(field, value);
}
