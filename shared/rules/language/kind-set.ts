import { kindNames, type Kind } from '#shared/catalogue/kinds.ts';
import { legality } from '#shared/catalogue/legality.ts';
import type { RelationKind } from '#shared/catalogue/relations.ts';

/** Which kinds a component may be: one byte for each kind, in the order of `kindNames`. Never changed once made. */
export type KindSet = Uint8Array;

export type Direction = 'out' | 'in';

const numbers = new Map(kindNames.map((kind, index) => [kind, index]));

/** The number of a kind: its place in `kindNames`. */
export const kindNumber = (kind: Kind): number => numbers.get(kind)!;

/** The set of these kinds. */
export function kindSet(kinds: readonly Kind[]): KindSet {
  const set = new Uint8Array(kindNames.length);
  for (const kind of kinds) set[kindNumber(kind)] = 1;
  return set;
}

/** The kinds of a set, by name. */
export const kindsOf = (set: KindSet): readonly Kind[] =>
  kindNames.filter((_, index) => set[index] === 1);

/** Kinds that are in either set. */
export const union = (a: KindSet, b: KindSet): KindSet =>
  a.map((value, index) => value | b[index]!);

/** Kinds that are in both sets. */
export const intersection = (a: KindSet, b: KindSet): KindSet =>
  a.map((value, index) => value & b[index]!);

export const isEmpty = (set: KindSet): boolean => !set.includes(1);

/** The kinds that a relation can lead to from one of these, going forward ('out') or backward. */
export function relatedKinds(from: KindSet, relation: RelationKind, direction: Direction): KindSet {
  const found = new Uint8Array(kindNames.length);
  for (const line of legality) {
    if (line.relation !== relation) continue;
    const [near, far] = direction === 'out' ? [line.from, line.to] : [line.to, line.from];
    if (near.some((kind) => from[kindNumber(kind)] === 1))
      for (const kind of far) found[kindNumber(kind)] = 1;
  }
  return found;
}

/** The kinds that any number of these relations can lead to. */
export function reachedKinds(
  from: KindSet,
  relations: readonly RelationKind[],
  direction: Direction,
): KindSet {
  let reached: KindSet = new Uint8Array(kindNames.length);
  for (;;) {
    const start = union(from, reached);
    const next = relations
      .map((relation) => relatedKinds(start, relation, direction))
      .reduce(union, reached);
    if (next.every((value, index) => value === reached[index])) return reached;
    reached = next;
  }
}
