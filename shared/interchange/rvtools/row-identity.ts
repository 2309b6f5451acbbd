import type { Kind } from '#shared/catalogue/kinds.ts';
import type { ImportDraft } from './import-draft.ts';

/** By what a row may be known, the surest first. */
export interface RowNames {
  readonly name: string;
  /** A UUID or a number of its vCenter's; undefined when the row has none. */
  readonly own: string | undefined;
  /** Made of names, for when there is nothing better. */
  readonly named: readonly string[];
}

/**
 * The identity a row is drawn under, or undefined when a row before it was the same thing: linked vCenters list
 * everything twice. Clones and cheap mainboards share their UUID; then the name tells them apart.
 */
export function rowIdentity(
  draft: ImportDraft,
  kind: Kind,
  { name, own, named }: RowNames,
): string | undefined {
  if (own === undefined) return named.find((id) => draft.nameOf(kind, id) === undefined);
  const before = draft.nameOf(kind, own);
  if (before === undefined) return own;
  const told = `${own}/${name}`;
  return before === name || draft.nameOf(kind, told) !== undefined ? undefined : told;
}
