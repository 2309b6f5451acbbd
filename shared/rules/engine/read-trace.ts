import type { Trace } from '#shared/rules/language/evaluation.ts';
import { readCode, readOf, type FactRead } from './read-code.ts';

/** Gathers what an evaluation read. */
export class ReadTrace implements Trace {
  readonly #used = new Set<number>();
  readonly #missing: number[] = [];

  used(component: number, field: number): void {
    this.#used.add(readCode(component, field));
  }

  missing(component: number, field: number): void {
    this.#missing.push(readCode(component, field));
  }

  get missingSoFar(): number {
    return this.#missing.length;
  }

  forgetMissingAfter(count: number): void {
    this.#missing.length = count;
  }

  missingAfter(count: number): readonly number[] {
    return this.#missing.slice(count);
  }

  missingAgain(reads: readonly number[]): void {
    for (const read of reads) this.#missing.push(read);
  }

  /** Facts that were stated and measures that are known, at least between bounds; each once. */
  get usedFacts(): readonly FactRead[] {
    return [...this.#used].map(readOf);
  }

  /** Facts and measures that decide and are not known; each once. */
  get missingFacts(): readonly FactRead[] {
    return [...new Set(this.#missing)].map(readOf);
  }
}
