import type { Plan } from '#shared/plan/plan.ts';
import type { LayerStates } from './layer-states.ts';

/** A plan that a new plan may begin as. */
export interface Starter {
  /** Stable, for the command line: `strata new article --to FILE`. */
  readonly id: string;
  readonly title: string;
  /** One sentence for the home screen: what it is, and what its story is about. */
  readonly description: string;
  readonly group: StarterGroup;
  /** Its picture on the home screen: what the rules say of its layers. Written down, so that a list of starters judges no plan. */
  readonly layers: LayerStates;
  /** Draws it, laid out. A new plan every time. */
  readonly plan: () => Plan;
}

/** What starters are sorted by on the home screen, in this order. */
export const starterGroups = ['first', 'small', 'platform', 'service'] as const;
export type StarterGroup = (typeof starterGroups)[number];
