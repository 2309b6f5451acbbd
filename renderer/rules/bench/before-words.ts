import type { FactValue } from '#shared/catalogue/field.ts';
import { isFieldName } from '#shared/catalogue/fields.ts';
import { formatValue } from '#shared/catalogue/units.ts';
import type { OwnFixtures } from '#shared/plan/schemas/own-fixtures-schema.ts';
import { t } from '#shared/words/t.ts';

/** "was 64 GiB". */
export function beforeWords(failing: OwnFixtures['plan'], part: string, field: string): string {
  const stated = failing.parts?.[part]?.[1] as Readonly<Record<string, unknown>> | undefined;
  const before = stated?.[field];
  if (before === undefined) return t`was not stated`;
  return t`was ${isFieldName(field) ? formatValue(field, before as FactValue) : String(before as string | number)}`;
}
