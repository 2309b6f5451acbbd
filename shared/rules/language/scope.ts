import type { Described } from './describe.ts';
import type { CelNode } from './cel-node.ts';
import type { Run, Value } from './evaluation.ts';
import type { Part } from './part.ts';
import type { ReadCollector } from './reads.ts';
import type { ValueType } from './value-type.ts';

/** What is shared while the expressions of one rule are compiled. */
export interface Compilation {
  readonly reads: ReadCollector;
  /** Whether evaluations note what they read, for explanations. */
  readonly tracing: boolean;
  /** Whether parts that depend on the plan alone are worked out once for all components. */
  readonly hoists: boolean;
  readonly planParts: Run[];
  readonly hoisted: Map<Part, Part>;
  /** Whether a list of the plan's, or what it can be by its bounds, is used for each component. */
  hasOpenList: boolean;
  /** Rough cost of each compiled part, and of all compiled so far: cheap operands are asked first. */
  readonly costs: WeakMap<Part, number>;
  cost: number;
  /** What each expression is written as. */
  readonly described: Map<CelNode, Described>;
  /** The rule, for what it shares with others. */
  readonly id: string;
  /** Loop variables in use anywhere in the rule. */
  slots: number;
}

/** What a name, a node or a part meets while it is compiled. */
export interface Scope {
  readonly rule: Compilation;
  readonly names: ReadonlyMap<string, Part>;
  readonly params: ReadonlyMap<string, { readonly index: number; readonly type: ValueType }>;
  /** How many loops are around. */
  readonly loops: number;
  compile(node: CelNode, scope: Scope): Part;
}

/** Values of a list; unknown stays unknown. */
export type List = readonly Value[] | undefined;
