import type { FieldName } from '#shared/catalogue/fields.ts';
import { technologyRead, type Trace } from '#shared/rules/language/evaluation.ts';
import { fieldNames } from '#shared/rules/language/fact-columns.ts';

/** A fact of a component, by its number. */
export interface FactRead {
  readonly component: number;
  readonly field: FieldName | 'technology';
}

/** Fewer fields than this: a component and a field make one number. */
const span = 1024;

/** Gathers what an evaluation read. */
export class ReadTrace implements Trace {
  readonly #used = new Set<number>();
  readonly #missing: number[] = [];

  used(component: number, field: number): void {
    this.#used.add(component * span + field);
  }

  missing(component: number, field: number): void {
    this.#missing.push(component * span + field);
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

  /** Facts that were stated; each once. */
  get usedFacts(): readonly FactRead[] {
    return [...this.#used].map(factRead);
  }

  /** Facts that decide and were not stated; each once. */
  get missingFacts(): readonly FactRead[] {
    return [...new Set(this.#missing)].map(factRead);
  }
}

function factRead(read: number): FactRead {
  const field = read % span;
  return {
    component: (read - field) / span,
    field: field === technologyRead ? 'technology' : fieldNames[field]!,
  };
}
