import { fieldOf, fields as allFields, type FieldName } from '#shared/catalogue/fields.ts';

/** What a column of a table of components says. */
export type TableColumn =
  | { readonly says: 'name' | 'kind' | 'technology' }
  | { readonly says: 'fact'; readonly fields: readonly FieldName[]; readonly unit?: string }
  | { readonly says: 'nothing'; readonly heading: string };

/** What a heading means: "Name", "Kind", "Technology", or a fact by its label or its name, with a unit in brackets or without. */
export function tableColumn(heading: string): TableColumn {
  const plain = heading.trim().toLowerCase();
  if (plain === 'name' || plain === 'kind' || plain === 'technology') return { says: plain };
  const [, label = plain, unit] = /^(.*?)\s*(?:\[(.*)\])?$/.exec(heading.trim()) ?? [];
  const fields = fieldsCalled(label.toLowerCase());
  if (fields.length === 0) return { says: 'nothing', heading };
  return { says: 'fact', fields, ...(unit === undefined || unit === '' ? {} : { unit }) };
}

/** Several kinds may have a field of the same label. */
const fieldsCalled = (label: string): FieldName[] =>
  (Object.keys(allFields) as FieldName[]).filter(
    (field) => fieldOf(field).label.toLowerCase() === label || field.toLowerCase() === label,
  );
