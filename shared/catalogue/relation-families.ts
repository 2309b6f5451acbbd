import { relationNames, type RelationKind } from './relations.ts';
import { t } from '#shared/words/t.ts';

/** What a relation is about, which is how its line is drawn. */
export const relationFamilies = ['rests', 'network', 'data', 'power', 'acts'] as const;
export type RelationFamily = (typeof relationFamilies)[number];

const familyOfKind: Readonly<Record<RelationKind, RelationFamily>> = {
  runsOn: 'rests',
  memberOf: 'rests',
  mountedIn: 'rests',
  locatedIn: 'rests',
  dependsOn: 'rests',
  votesIn: 'rests',
  hasGoal: 'rests',
  linksTo: 'network',
  attachedTo: 'network',
  accesses: 'network',
  stores: 'data',
  providedBy: 'data',
  presentedTo: 'data',
  writesTo: 'data',
  poweredBy: 'power',
  protects: 'acts',
  manages: 'acts',
  monitors: 'acts',
  configures: 'acts',
  fences: 'acts',
  authenticates: 'acts',
  filters: 'acts',
  encrypts: 'acts',
};

/** The family of a relation kind. */
export const relationFamily = (kind: RelationKind): RelationFamily => familyOfKind[kind];

/** The family of each relation kind, as its place in `relationFamilies`, by the kind's place in `relationNames`. */
export const familyNumbers: readonly number[] = relationNames.map((kind) =>
  relationFamilies.indexOf(familyOfKind[kind]),
);

/** What each family is about, in words for a legend. */
export const familyWords: Readonly<Record<RelationFamily, string>> = {
  rests: t`rests on, is part of`,
  network: t`network`,
  data: t`data and storage`,
  power: t`power`,
  acts: t`protects, manages, watches`,
};

/** Dashes of each family's line, in px; none for a whole line. */
export const familyDashes: Readonly<Record<RelationFamily, readonly number[]>> = {
  rests: [],
  network: [7, 3],
  data: [3, 2],
  power: [8, 3, 1.5, 3],
  acts: [1.5, 3],
};
