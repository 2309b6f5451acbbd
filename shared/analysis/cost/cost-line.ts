import type { Id } from '#shared/base/ids.ts';
import type { Measured } from '../measured.ts';

/** What money is spent on. */
type CostItem =
  | 'purchase'
  | 'licence'
  | 'support'
  | 'subscription'
  | 'energy'
  | 'administration'
  | 'space';

/** One line of a bill: what, for which component or for the plan as a whole, once or every year, in the currency of the plan. */
export interface CostLine {
  readonly subject: Id | 'plan';
  readonly item: CostItem;
  readonly spent: 'once' | 'perYear';
  readonly amount: Measured<number>;
}
