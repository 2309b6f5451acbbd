import type { Plan } from '#shared/plan/plan.ts';

/** A plan that a new plan may begin as. */
export interface Starter {
  /** Stable, for the command line: `strata new article --to FILE`. */
  readonly id: string;
  readonly title: string;
  /** One sentence for the home screen. */
  readonly description: string;
  readonly group: StarterGroup;
  /** Draws it, laid out. A new plan every time. */
  readonly plan: () => Plan;
}

/** What starters are sorted by on the home screen. */
export type StarterGroup = 'story' | 'small' | 'platform' | 'service';
