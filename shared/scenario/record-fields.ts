import type { TableName, Tables } from '#shared/plan/records.ts';

/** The stated columns and facts of a record, by the keys that patches use. Its id is none of them. */
export function recordFields(
  table: TableName,
  record: Tables[TableName],
): ReadonlyMap<string, unknown> {
  const hasFacts = table === 'component' || table === 'relation';
  const fields = new Map<string, unknown>();
  for (const [key, value] of Object.entries(record)) {
    if (key === 'id' || value === undefined) continue;
    if (hasFacts && key === 'facts') {
      for (const [name, fact] of Object.entries(value as object)) fields.set(`facts.${name}`, fact);
    } else fields.set(key, value);
  }
  return fields;
}

/** Columns that say which thing a record is: with another value it is another thing. */
export const identityFields: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  component: ['kind'],
  relation: ['kind', 'from', 'to'],
  waiver: ['rule', 'subject'],
};
