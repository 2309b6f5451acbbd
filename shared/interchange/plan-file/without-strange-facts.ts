import { isKind, kindData } from '#shared/catalogue/kinds.ts';
import { isRelationKind, relationKinds } from '#shared/catalogue/relations.ts';
import type { TableName } from '#shared/plan/records.ts';
import { unknownLoss, without, type Loss } from './without-unknown.ts';

/**
 * The same record without facts that the catalogue does not know or its kind does not have: a file may come from a
 * catalogue of another day. Each is listed in `losses`.
 */
export function withoutStrangeFacts(
  table: TableName,
  record: unknown,
  at: readonly PropertyKey[],
  losses: Loss[],
): unknown {
  const { kind, facts } = { ...(record as { kind?: unknown; facts?: unknown } | null) };
  const known = typeof kind === 'string' ? fieldsOf(table, kind) : undefined;
  if (known === undefined || typeof facts !== 'object' || facts === null) return record;
  let kept = record;
  for (const name of Object.keys(facts).filter((field) => !known.includes(field))) {
    losses.push(unknownLoss([...at, 'facts', name]));
    kept = without(kept, ['facts', name]);
  }
  return kept;
}

function fieldsOf(table: TableName, kind: string): readonly string[] | undefined {
  if (table === 'component' && isKind(kind)) return kindData(kind).fields;
  if (table === 'relation' && isRelationKind(kind)) return relationKinds[kind].fields;
  return undefined;
}
