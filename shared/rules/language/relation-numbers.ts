import { relationNames, type RelationKind } from '#shared/catalogue/relations.ts';

const numbers = new Map(relationNames.map((relation, index) => [relation, index]));

/** The number of a relation kind: its place in `relationNames`. */
export const relationNumber = (relation: RelationKind): number => numbers.get(relation)!;
