import { lowerFirst } from '#shared/base/lower-first.ts';
import type { Catalogue } from '#shared/catalogue/catalogue.ts';
import type { FactValue } from '#shared/catalogue/field.ts';
import { fields, type FieldName } from '#shared/catalogue/fields.ts';
import { kindData } from '#shared/catalogue/kinds.ts';
import { formatValue, unitOf } from '#shared/catalogue/units.ts';
import type { Component } from '#shared/plan/records.ts';

/** A card's second line: its telling facts, else its technology, else nothing. */
export function secondLine(component: Component, catalogue: Pick<Catalogue, 'technology'>): string {
  const told = (kindData(component.kind).card ?? []).flatMap((name) => toldFact(component, name));
  if (told.length > 0) return told.join(' · ');
  const { technology } = component;
  return technology === undefined ? '' : (catalogue.technology(technology)?.name ?? technology);
}

function toldFact(component: Component, name: FieldName): string[] {
  const fact = component.facts[name];
  return fact === undefined ? [] : [shortFact(name, fact.value)];
}

/** Numbers that rank or name instead of counting: "criticality 1", not "1 criticality". */
const ranks: ReadonlySet<FieldName> = new Set([
  'criticality',
  'priority',
  'likelihood',
  'impact',
  'vlanId',
]);

/** A fact in a few words that needs no heading: "72 GiB", "2 controllers", "HA restart off". */
function shortFact(name: FieldName, value: FactValue): string {
  const said = formatValue(name, value);
  const label = lowerFirst(fields[name].label);
  if (typeof value === 'boolean' || ranks.has(name)) return `${label} ${said}`;
  return typeof value === 'number' && unitOf(name) === undefined ? `${said} ${label}` : said;
}
