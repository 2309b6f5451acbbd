import type { FactValue } from '#shared/catalogue/field.ts';
import { isFieldName, type FieldName } from '#shared/catalogue/fields.ts';
import { hasField, type Kind } from '#shared/catalogue/kinds.ts';
import type { Technology } from '#shared/catalogue/technology.ts';
import type { Facts } from '#shared/plan/records.ts';

/** The facts that hold for every instance of a technology, as a component of this kind states them. */
export function catalogueFacts(technology: Technology | undefined, kind: Kind): Facts {
  const known = Object.entries(technology?.facts ?? {}) as [string, FactValue][];
  const fitting = known.filter(([name]) => isFieldName(name) && hasField(kind, name));
  return Object.fromEntries(
    fitting.map(([name, value]): [FieldName, Facts[FieldName]] => [
      name as FieldName,
      { value, origin: 'catalogue' },
    ]),
  );
}
