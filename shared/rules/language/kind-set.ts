import { kindNames, type Kind } from '#shared/catalogue/kinds.ts';
import { legality } from '#shared/catalogue/legality.ts';
import { relationNames, type RelationKind } from '#shared/catalogue/relations.ts';

/** Which kinds a component may be. Sets of the same kinds are the same object, so that they are told apart by it or its number. */
export interface KindSet {
  readonly number: number;
  /** A bit for each kind. */
  readonly bits: bigint;
  /** The same as a byte, 1 or 0, by kind number: quicker to ask. */
  readonly has: Uint8Array;
}

export type Direction = 'out' | 'in';

const numbers = new Map(kindNames.map((kind, index) => [kind, index]));
const known = new Map<bigint, KindSet>();

/** The number of a kind: its place in `kindNames`. */
export const kindNumber = (kind: Kind): number => numbers.get(kind)!;

const bits: readonly bigint[] = kindNames.map((_, index) => 1n << BigInt(index));
const bitsOf = (kinds: readonly Kind[]): bigint =>
  kinds.reduce((all, kind) => all | bits[kindNumber(kind)]!, 0n);

/** The set of these kinds. */
export const kindSet = (kinds: readonly Kind[]): KindSet => setOf(bitsOf(kinds));

/** The kinds of a set, by name. */
export const kindsOf = (set: KindSet): readonly Kind[] =>
  kindNames.filter((_, index) => set.has[index] === 1);

/** Kinds that are in either set. */
export const union = (a: KindSet, b: KindSet): KindSet => (a === b ? a : setOf(a.bits | b.bits));

/** Kinds that are in both sets. */
export const intersection = (a: KindSet, b: KindSet): KindSet => setOf(a.bits & b.bits);

export const isEmpty = (set: KindSet): boolean => set.bits === 0n;

/** The kinds that a relation can lead to from one of these, going forward ('out') or backward. */
export function relatedKinds(from: KindSet, relation: RelationKind, direction: Direction): KindSet {
  const { related, ends } = ways[direction].get(relation)!;
  const before = related.get(from);
  if (before !== undefined) return before;
  const fresh = setOf(
    ends.reduce((found, [near, far]) => ((near & from.bits) === 0n ? found : found | far), 0n),
  );
  related.set(from, fresh);
  return fresh;
}

const singles: readonly KindSet[] = kindNames.map((kind) => kindSet([kind]));

/** Whether a relation is legal from a kind to a kind, by their numbers. */
export const mayLead = (from: number, relation: RelationKind, to: number): boolean =>
  relatedKinds(singles[from]!, relation, 'out').has[to] === 1;

/** The kinds that any number of these relations can lead to. */
export function reachedKinds(
  from: KindSet,
  relations: readonly RelationKind[],
  direction: Direction,
): KindSet {
  let reached = setOf(0n);
  for (;;) {
    const start = union(from, reached);
    const next = relations
      .map((relation) => relatedKinds(start, relation, direction))
      .reduce(union, reached);
    if (next === reached) return reached;
    reached = next;
  }
}

function setOf(wanted: bigint): KindSet {
  const before = known.get(wanted);
  if (before !== undefined) return before;
  const has = new Uint8Array(kindNames.length);
  bits.forEach((bit, kind) => (has[kind] = (wanted & bit) === 0n ? 0 : 1));
  const fresh = { number: known.size, bits: wanted, has };
  known.set(wanted, fresh);
  return fresh;
}

/** One direction of a relation: what its lines of the legality table join, and where it was found to lead to. */
interface Way {
  readonly ends: readonly (readonly [near: bigint, far: bigint])[];
  readonly related: Map<KindSet, KindSet>;
}

const ways: Readonly<Record<Direction, ReadonlyMap<RelationKind, Way>>> = {
  out: waysOf(({ from, to }) => [bitsOf(from), bitsOf(to)]),
  in: waysOf(({ from, to }) => [bitsOf(to), bitsOf(from)]),
};

function waysOf(
  ends: (line: (typeof legality)[number]) => readonly [bigint, bigint],
): ReadonlyMap<RelationKind, Way> {
  return new Map(
    relationNames.map((relation) => [
      relation,
      {
        ends: legality.filter((line) => line.relation === relation).map(ends),
        related: new Map(),
      },
    ]),
  );
}
