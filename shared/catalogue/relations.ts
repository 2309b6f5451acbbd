import type { FieldName } from './fields.ts';
import { wordedTable } from '#shared/words/worded.ts';

/** A kind of relation: how it reads from its source, and back. */
export interface RelationData {
  readonly title: string;
  readonly inverse: string;
  readonly fields: readonly FieldName[];
}

/** Every kind of relation. Directed: `from` is the subject of the title ("vm runs on hypervisor"). */
const table = {
  runsOn: { title: 'runs on', inverse: 'runs', fields: [] },
  memberOf: { title: 'is member of', inverse: 'has member', fields: [] },
  mountedIn: { title: 'is mounted in', inverse: 'holds', fields: ['positionU'] },
  locatedIn: { title: 'is located in', inverse: 'contains', fields: [] },
  poweredBy: { title: 'is powered by', inverse: 'powers', fields: [] },
  linksTo: {
    title: 'is linked to',
    inverse: 'is linked to',
    fields: ['speedGbps', 'linkCount', 'mtu', 'medium'],
  },
  attachedTo: { title: 'is attached to', inverse: 'attaches', fields: [] },
  stores: { title: 'stores data on', inverse: 'holds data of', fields: [] },
  providedBy: { title: 'is provided by', inverse: 'provides', fields: [] },
  presentedTo: { title: 'is presented to', inverse: 'sees', fields: [] },
  accesses: { title: 'reaches', inverse: 'is reached from', fields: [] },
  dependsOn: { title: 'depends on', inverse: 'is needed by', fields: [] },
  protects: { title: 'protects', inverse: 'is protected by', fields: [] },
  writesTo: { title: 'writes copies to', inverse: 'receives copies of', fields: [] },
  manages: { title: 'manages', inverse: 'is managed by', fields: [] },
  monitors: { title: 'watches', inverse: 'is watched by', fields: [] },
  configures: { title: 'configures', inverse: 'is configured by', fields: [] },
  fences: { title: 'fences', inverse: 'is fenced by', fields: [] },
  votesIn: { title: 'votes in', inverse: 'has vote of', fields: [] },
  authenticates: { title: 'authenticates users of', inverse: 'authenticates through', fields: [] },
  filters: { title: 'filters', inverse: 'is filtered by', fields: [] },
  encrypts: { title: 'keeps the keys of', inverse: 'is unlocked by', fields: [] },
  hasGoal: { title: 'has goal', inverse: 'is goal of', fields: [] },
} as const satisfies Readonly<Record<string, RelationData>>;

export type RelationKind = keyof typeof table;

/** Every kind of relation, by name. */
export const relationKinds = wordedTable<RelationKind, RelationData>(table, ['title', 'inverse']);

/** All relation kinds. */
export const relationNames = Object.keys(relationKinds) as readonly RelationKind[];

/** Whether a text names a relation kind. */
export const isRelationKind = (text: string): text is RelationKind =>
  Object.hasOwn(relationKinds, text);
