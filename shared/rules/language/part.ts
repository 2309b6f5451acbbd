import type { Bulk } from './bulk/bulk-of.ts';
import type { ColumnOf, ColumnTest, TextsOf } from './bulk/columns.ts';
import type { Described } from './describe.ts';
import type { Onward } from './onward.ts';
import type { Run } from './evaluation.ts';
import type { Range } from './range.ts';
import type { Path } from './reads.ts';
import type { ValueType } from './value-type.ts';

/** Nothing, the plan, the judged component; loop variables follow from `firstLoop` on, a bit each. */
export const dependsOnPlan = 1;
export const dependsOnSelf = 2;
export const firstLoop = 4;

/** A compiled expression: its type, how to work it out, where its components come from, and what it depends on. */
export interface Part {
  readonly type: ValueType;
  readonly run: Run;
  /** For components and lists of components. */
  readonly paths: readonly Path[];
  /** Bits: plan, self, loop variables. */
  readonly depends: number;
  readonly shape?: Shape;
  /** For joined navigations: what they join, and whether a component that is in both is there once. */
  readonly joins?: { readonly parts: readonly [Part, Part]; readonly once: boolean };
  /** For navigations: the steps that lead there from a list. */
  readonly onward?: Onward;
  /** The judged component, or the loop variable in a slot: read without asking `run`. */
  readonly reads?: 'self' | number;
  /** Of a number that a measure has a part in: what it can be while it is not known. */
  readonly range?: Range;
  /** How to work it out for many subjects at once; without, it is done one by one. */
  readonly bulk?: Bulk;
  /** Of what has a name: what it stands for. */
  readonly described?: Described;
  /** Of a text that components say of themselves: where it is kept. */
  readonly column?: ColumnOf;
  /** Of a list of texts that components say of themselves: how to read it. */
  readonly told?: TextsOf;
  /** Of `a && b`: what it joins, in the order to ask. */
  readonly conjuncts?: readonly Part[];
  /** Of a question whether a fact is stated: which, as it is described. And of the opposite question. */
  readonly asks?: string;
  readonly asksNot?: string;
  /** Of what is unknown exactly while one fact is not stated: which. */
  readonly waitsFor?: string;
  /** It is never unknown; of a list, none of its elements is. */
  readonly certain?: true;
  /** Of a comparison of one column of a loop variable: what it compares with. */
  readonly columnTest?: ColumnTest;
  /** The value of a literal: known before any plan is seen. */
  readonly literal?: number | string | boolean;
}

/** Navigation from one component that depends on relations and kinds alone: what it gives can be kept until relations change. */
export interface Shape {
  /** The navigation as text, the same for the same navigation: `$.reach(runsOn,memberOf)`. */
  readonly text: string;
  /** How many steps it takes. */
  readonly steps: number;
  /** The component it starts at. */
  readonly start: Run;
}

const nowhere: readonly Path[] = [];

/** A part that is no component. */
export const part = (type: ValueType, depends: number, run: Run): Part => ({
  type,
  run,
  paths: nowhere,
  depends,
});

/** A part that gives components, with where they come from. */
export const componentPart = (
  type: ValueType,
  depends: number,
  paths: readonly Path[],
  run: Run,
): Part => ({ type, run, paths, depends });

/** All that several parts depend on. */
export const dependsOn = (...parts: readonly Part[]): number =>
  parts.reduce((all, each) => all | each.depends, 0);

/** Where the components of several parts come from. */
export const pathsOf = (...parts: readonly Part[]): readonly Path[] =>
  parts.flatMap((each) => each.paths);
