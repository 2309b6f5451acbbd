import { usesParams, usesSelf, type Described } from '../describe.ts';
import type { Part } from '../part.ts';
import type { Compilation } from '../scope.ts';
import type { Bulk } from './bulk-of.ts';
import { remembered, written } from './remember.ts';
import { vectorKind } from './vectors.ts';

/**
 * How to work out for many subjects what hangs on the judged component alone; undefined for anything else. Parameters are a rule's
 * own, so what uses them is shared with no other.
 */
export function rememberedIn(
  rule: Compilation,
  { text, uses }: Described,
  { type, bulk, shape }: Part,
  { named, counts }: { readonly named: boolean; readonly counts: boolean },
): Bulk | undefined {
  if (bulk === undefined || (uses & ~usesParams) !== usesSelf) return undefined;
  const own = (uses & usesParams) !== 0;
  if (counts && !own) written(text, rule.id);
  const name = own ? `${rule.id} ${text}` : text;
  const how = { isNamed: named, isFree: named && shape === undefined };
  return remembered(bulk, { text: name, kind: vectorKind(type), ...how });
}
