import type { FactValue } from '#shared/catalogue/field.ts';
import type { GapName } from '#shared/plan/decision-record/record-gaps.ts';
import type { Measured } from '#shared/analysis/measured.ts';
import type { Column } from './column.ts';
import type { KeptLists } from './kept-lists.ts';
import type { Technology, TechnologyFlag } from '#shared/catalogue/technology.ts';
import { t } from '#shared/words/t.ts';

/** What an expression can come to. `undefined` is "unknown: not stated". Components are numbers of the graph. */
export type Value = unknown;

/** How many steps one evaluation may take before it is stopped. */
export const stepBudget = 200_000;

/** What kind and technology of a component say together. */
export interface PlacedView {
  readonly flags: ReadonlySet<TechnologyFlag>;
  /** '' for none. */
  readonly form: string;
  /** Primary layer first. */
  readonly layers: readonly string[];
  /** Undefined when no technology is stated, or one that nobody knows. */
  readonly technology: Technology | undefined;
}

/** Lists by component, each a piece of `data` from `start` to before `end`. */
export interface Links {
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly data: Int32Array;
}

/** A plan as expressions see it: components are dense numbers. Only legal relations exist here. */
export interface GraphView {
  /** The number of the kind of each component. */
  readonly kindOf: readonly number[];
  readonly idOf: readonly string[];
  readonly nameOf: readonly string[];
  readonly laneOf: readonly string[];
  readonly statusOf: readonly string[];
  /** The stated id of a technology, known or not. */
  readonly technologyIdOf: readonly (string | undefined)[];
  readonly placedOf: readonly PlacedView[];
  /** By field number, then component. A column is there for every field. */
  readonly factsOf: readonly Column<FactValue>[];
  /** What analyses worked out, by measure number, then component; and about the plan. A column is there for every measure. */
  readonly measuresOf: readonly Column<Measured>[];
  readonly planMeasures: readonly (Measured | undefined)[];
  /** The numbers of components by their ids; those that are gone are left out. */
  componentsOf(ids: readonly string[] | undefined): readonly number[] | undefined;
  /** By relation number, then component: each related component once. */
  readonly out: readonly (readonly (readonly number[])[])[];
  readonly in: readonly (readonly (readonly number[])[])[];
  /** The same in arrays of numbers, for many components at once; valid until relations change. */
  links(relation: number, direction: 'out' | 'in'): Links;
  /** Components with a relation to one, either way, each once, without itself. */
  neighbours(component: number): readonly number[];
  /** The same in arrays of numbers, for many components at once; valid until relations change. */
  nearLinks(): Links;
  /** By kind number. */
  readonly ofKind: readonly (readonly number[])[];
  /** Whether some technology of the catalogue or the plan gives this kind this flag. */
  mayHaveFlag(kind: number, flag: TechnologyFlag): boolean;
  /** A fresh mark for walks: `marks[c] === nextMark()` once c was met. */
  readonly marks: Uint32Array;
  nextMark(): number;
  /** Changes whenever relations or components do. */
  readonly structure: number;
  /** What a navigation gave, by its number. */
  kept(shape: number): KeptLists;
  covering(layer: string): number;
  technologies(kinds: readonly number[]): readonly string[];
  forms(): readonly string[];
  hasRelation(relation: number): boolean;
  goals(): readonly (string | undefined)[];
  /** Waivers in a state, as texts. */
  waivers(state: string): readonly string[];
  /** What the decision record leaves open, as texts. */
  recorded(gap: GapName): readonly string[];
  declaration(layer: string): { readonly reason: string } | undefined;
}

/** Gathers what an evaluation read, for explanations. Fields by number; `technologyRead` for the technology; measures from `measureRead` on. */
export interface Trace {
  used(component: number, field: number): void;
  missing(component: number, field: number): void;
  /** Facts that were missing so far; and forgetting those after that, because they did not decide. */
  readonly missingSoFar: number;
  forgetMissingAfter(count: number): void;
  /** Those after that, to be noted again when a value worked out earlier is used again. */
  missingAfter(count: number): readonly number[];
  missingAgain(reads: readonly number[]): void;
}

/** Stands for the technology among the numbers of fields. */
export const technologyRead = 1023;

/** The number of the first measure among the numbers of fields. */
export const measureRead = 1024;

/** Stands for the plan among the numbers of components. */
export const planSubject = 2 ** 30;

/** The world of one evaluation. */
export interface Evaluation {
  graph: GraphView;
  self: number;
  stepsLeft: number;
  today: string;
  /** Values of the rule's parameters, in order. */
  params: readonly (number | string | boolean)[];
  /** Values of parts that depend on the plan alone, worked out once for all components. */
  planValues: readonly Value[];
  /** Loop variables. */
  readonly slots: Value[];
  /** Values of `let`, and in which evaluation they were worked out. */
  readonly letValues: Value[];
  readonly letTurns: number[];
  /** While tracing: what was missing when they were worked out. */
  readonly letMissing: (readonly number[])[];
  turn: number;
  trace: Trace | undefined;
}

/** A compiled part of an expression. */
export type Run = (x: Evaluation) => Value;

/** One that gives a component, by its number. */
export type ComponentRun = (x: Evaluation) => number;

/** Thrown when the step budget is used up; one object, because there is nothing to tell. */
export const tooExpensive: Error = new Error(t`the rule is too expensive`);

/** Takes steps from the budget. */
export function spend(x: Evaluation, steps: number): void {
  x.stepsLeft -= steps;
  if (x.stepsLeft < 0) throw tooExpensive;
}
