import type { Published } from '#shared/analysis/analysis.ts';
import type { Measured } from '#shared/analysis/measured.ts';
import type { Id } from '#shared/base/ids.ts';
import type { MeasureName } from '#shared/catalogue/measures.ts';

type OfSubject = Map<MeasureName, Measured>;

/** The newest result of every measure, by subject. */
export class MeasureBook {
  readonly #bySubject = new Map<Id | 'plan', OfSubject>();
  readonly #byMeasure = new Map<MeasureName, Map<Id | 'plan', Measured>>();

  /** Takes results in; an empty one means that there is none any more. */
  take(results: readonly Published[]): void {
    for (const { subject, measure, result } of results) {
      if (isNothing(result)) this.#drop(subject, measure);
      else this.#keep(subject, measure, result);
    }
  }

  /** A measure of a component or of the plan; undefined when it does not apply there, or is not worked out yet. */
  of(subject: Id | 'plan', measure: MeasureName): Measured | undefined {
    return this.#bySubject.get(subject)?.get(measure);
  }

  /** All measures of a component or of the plan. */
  all(subject: Id | 'plan'): ReadonlyMap<MeasureName, Measured> {
    return this.#bySubject.get(subject) ?? nothing;
  }

  /** Every subject that has this measure, with it. */
  with(measure: MeasureName): readonly (readonly [Id | 'plan', Measured])[] {
    return [...(this.#byMeasure.get(measure) ?? [])];
  }

  #keep(subject: Id | 'plan', measure: MeasureName, result: Measured): void {
    this.#of(subject).set(measure, result);
    const subjects = this.#byMeasure.get(measure);
    if (subjects === undefined) this.#byMeasure.set(measure, new Map([[subject, result]]));
    else subjects.set(subject, result);
  }

  #of(subject: Id | 'plan'): OfSubject {
    const known = this.#bySubject.get(subject);
    if (known !== undefined) return known;
    const fresh: OfSubject = new Map();
    this.#bySubject.set(subject, fresh);
    return fresh;
  }

  #drop(subject: Id | 'plan', measure: MeasureName): void {
    const measures = this.#bySubject.get(subject);
    measures?.delete(measure);
    this.#byMeasure.get(measure)?.delete(subject);
    if (measures?.size === 0) this.#bySubject.delete(subject);
  }
}

const nothing: ReadonlyMap<MeasureName, Measured> = new Map();

const isNothing = ({ value, low, high, missing, note }: Measured): boolean =>
  value === undefined &&
  low === undefined &&
  high === undefined &&
  note === undefined &&
  missing.length === 0;
