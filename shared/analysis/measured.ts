import type { Id } from '#shared/base/ids.ts';
import type { AssumptionName } from '#shared/catalogue/assumptions.ts';
import type { FieldName } from '#shared/catalogue/fields.ts';
import type { RelationKind } from '#shared/catalogue/relations.ts';

/** What a measure can be: a number in its unit, yes or no, a text, or components. */
type MeasureValue = number | boolean | string | readonly Id[];

/** A fact of a component that a result rests on, or waits for. `relation` when the fact is of a relation, or the relation itself is not drawn. */
export interface Input {
  readonly component: Id;
  readonly field: FieldName | 'technology';
  readonly relation?: RelationKind;
}

/**
 * The result of an analysis for one subject. Missing is never zero:
 * - `value` is there when all that decides is stated; book values (`assumed`) count as stated.
 * - without `value`, `low` and `high` are what it can be, whatever the missing facts are; absent means no bound is known.
 */
export interface Measured<Value extends MeasureValue = MeasureValue> {
  readonly value?: Value;
  readonly low?: number;
  readonly high?: number;
  /** What published sources would allow for `value`, lowest and highest: shown, not judged. */
  readonly spread?: readonly [low: number, high: number];
  readonly used: readonly Input[];
  readonly missing: readonly Input[];
  readonly assumed?: readonly AssumptionName[];
  /** How exact it is, where that must be said: "between bounds: more than 300,000 nodes". */
  readonly note?: string;
}
