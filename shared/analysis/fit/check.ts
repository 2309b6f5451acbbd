import type { Input, Measured } from '../measured.ts';
import type { FactChange } from './overlay-plan.ts';

/** One thing that a form must do for a workload. */
export interface Check {
  /** Undefined: a blank fact decides, named in `missing`. */
  readonly holds: boolean | undefined;
  readonly missing: readonly Input[];
  /** One sentence: what decides, with its figure. */
  readonly says: string;
  /** Statements that would make it hold, the likeliest first; each is tried before it is said. */
  readonly remedies: readonly (readonly FactChange[])[];
}

/** What one form does for a workload. */
export interface Judgement {
  /** How long it is gone after its host is lost, as planned for the form; its spread is what sources give. */
  readonly recovery: Measured<number>;
  /** All must hold; the first that fails decides. */
  readonly checks: readonly Check[];
  /** Why it suits the workload, where it does. */
  readonly merit: string;
  /** Why it is more than the workload asks for, if it is, and what would have to be asked. */
  readonly excess?: { readonly says: string; readonly remedies: Check['remedies'] };
}

/** A check that is decided. */
export const decided = (holds: boolean, says: string, remedies: Check['remedies'] = []): Check => ({
  holds,
  missing: [],
  says,
  remedies,
});

/** A check that waits for facts. */
export const waiting = (
  missing: readonly Input[],
  says: string,
  remedies: Check['remedies'] = [],
): Check => ({ holds: undefined, missing, says, remedies });
