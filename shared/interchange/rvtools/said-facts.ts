import type { FactValue } from '#shared/catalogue/field.ts';
import { fieldOf, type FieldName } from '#shared/catalogue/fields.ts';
import { hasField, type Kind } from '#shared/catalogue/kinds.ts';
import type { Facts } from '#shared/plan/records.ts';
import { wantedValue } from '#shared/plan/checking/wanted-value.ts';
import { cutTo } from './values.ts';

/** What a file says of a component, field by field; undefined is not said. */
export type SaidFacts = Readonly<Partial<Record<FieldName, FactValue | undefined>>>;

/** The longest text a fact may be. */
export const longestText = 10_000;
const longestSource = 300;

/**
 * The facts that a component of this kind may state, with where they stand in the source. What no field takes (a load
 * of 103 %, VLAN 9999) is left blank and told to `leaveOut`: a file from outside must not make a plan that nobody can save.
 */
export function factsSaid(
  kind: Kind,
  said: SaidFacts,
  source: string,
  leaveOut: (field: FieldName, value: FactValue) => void,
): Facts {
  const facts: [FieldName, Facts[FieldName]][] = [];
  for (const [field, value] of Object.entries(said) as [FieldName, FactValue | undefined][]) {
    if (value === undefined || !hasField(kind, field)) continue;
    const short = typeof value === 'string' ? cutTo(longestText, value) : value;
    if (wantedValue(fieldOf(field), short) !== undefined) leaveOut(field, value);
    else
      facts.push([field, { value: short, origin: 'import', source: cutTo(longestSource, source) }]);
  }
  return Object.fromEntries(facts) as Facts;
}
