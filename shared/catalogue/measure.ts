import type { Kind } from './kinds.ts';

/** A value that an analysis works out about components of some kinds, or about the plan. Rules read it like a fact. */
export interface MeasureData {
  /** How tables name it: "Processors after losing a host". */
  readonly label: string;
  /** One sentence: what it is, and by what formula. */
  readonly help: string;
  readonly type: 'number' | 'boolean' | 'text' | 'components';
  /** Of a number. */
  readonly unit?: string;
  readonly on: readonly Kind[] | 'plan';
  /** Sources of the formula as keyed in the design's bibliography, or "own knowledge". */
  readonly sources: readonly string[];
}
