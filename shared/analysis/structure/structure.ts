import type { Id } from '#shared/base/ids.ts';
import type { Input } from '../measured.ts';

/** What a vertex is. Leaves have no children. */
export const vertexIs = {
  /** The component itself works; `subject` is its number in `components`. */
  component: 0,
  /** A fact that nobody stated turns out well; `subject` is its number in `blanks`. */
  blank: 1,
  /** The one host of a cluster that a machine is on, where neither a host is drawn nor restart: `subject` is its number in `homes`. */
  home: 2,
  /** At least `need` of its children work: all of them (AND), one (OR), or k of n. */
  gate: 3,
  /** One of its children works, of which the later ones only count if a blank turns out well: an OR whose loss is no lost redundancy. */
  either: 4,
} as const;

/** Where a service has only one host, and which of a cluster it is nobody drew. */
export interface Home {
  readonly of: Id;
  readonly cluster: Id;
  /** The vertices of the hosts it may be on. */
  readonly hosts: readonly number[];
}

/** What must be drawn for a structure to say anything about it; bits of `drawn` and `undrawn`. */
export const aspects = ['platform', 'storage', 'network', 'access', 'power', 'place'] as const;
export type Aspect = (typeof aspects)[number];
export const aspectBit = (aspect: Aspect): number => 1 << aspects.indexOf(aspect);

/** Whether a component stands for more than one, so that one failure inside does not stop it. */
export const withinItself = { single: 0, doubled: 1, blank: 2 } as const;

export interface StructureService {
  readonly id: Id;
  /** The vertex that says whether it can be used. */
  readonly top: number;
}

/**
 * What every service needs, shared by all: a graph of vertices numbered so that children come before their parents.
 * What each relation counts for stands in STRUCTURE.md.
 */
export interface Structure {
  readonly size: number;
  /** By vertex: one of `vertexIs`. */
  readonly is: Uint8Array;
  /** By vertex: number of its component, blank or home; -1 for gates. */
  readonly subject: Int32Array;
  /** By vertex, of gates: how many children must work. */
  readonly need: Int32Array;
  /** Children of vertex v: `children[childStart[v]]` up to, not including, `children[childStart[v + 1]]`. */
  readonly childStart: Int32Array;
  readonly children: Int32Array;

  /** Components that something depends on, by number. */
  readonly components: readonly Id[];
  readonly numberOf: ReadonlyMap<Id, number>;
  /** By component: its leaf. */
  readonly leafOf: Int32Array;
  /** By component: one of `withinItself`; `inItselfInput` says which fact would tell, where it is blank. */
  readonly inItself: Uint8Array;
  readonly inItselfInput: ReadonlyMap<number, Input>;
  /** By component: bits of aspects that are drawn for it, and that would matter but are not drawn. */
  readonly drawn: Uint8Array;
  readonly undrawn: Uint8Array;
  readonly blanks: readonly Input[];
  readonly homes: readonly Home[];
  /** Components of one kind that stand in for each other: what may strike them together. By number. */
  readonly groups: readonly (readonly number[])[];
  /** Vertex that says whether a component works together with all that it needs, where one was asked for. */
  readonly worksOf: ReadonlyMap<Id, number>;
  readonly services: readonly StructureService[];
  readonly serviceOf: ReadonlyMap<Id, StructureService>;
  /** Where the drawing was simplified: "more than 64 ways between …". */
  readonly notes: readonly string[];
}
