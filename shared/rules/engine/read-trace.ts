import type { FieldName } from '#shared/catalogue/fields.ts';
import type { Trace } from '#shared/rules/language/evaluation.ts';

type Asked = FieldName | 'technology';

/** A fact of a component, by its number. */
export interface FactRead {
  readonly component: number;
  readonly field: Asked;
}

/** Gathers what an evaluation read. */
export class ReadTrace implements Trace {
  readonly #used = new Map<string, FactRead>();
  readonly #missing: FactRead[] = [];

  used(component: number, field: Asked): void {
    this.#used.set(`${component} ${field}`, { component, field });
  }

  missing(component: number, field: Asked): void {
    this.#missing.push({ component, field });
  }

  get missingSoFar(): number {
    return this.#missing.length;
  }

  forgetMissingAfter(count: number): void {
    this.#missing.length = count;
  }

  missingAfter(count: number): readonly FactRead[] {
    return this.#missing.slice(count);
  }

  /** Facts that were stated; each once. */
  get usedFacts(): readonly FactRead[] {
    return [...this.#used.values()];
  }

  /** Facts that decide and were not stated; each once. */
  get missingFacts(): readonly FactRead[] {
    return [
      ...new Map(this.#missing.map((read) => [`${read.component} ${read.field}`, read])).values(),
    ];
  }
}
