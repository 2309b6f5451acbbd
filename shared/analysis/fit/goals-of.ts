import type { GoalKind } from '#shared/catalogue/goals.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { numberOf, textOf } from '../recovery/facts.ts';

/** The goals of a plan. */
export interface Goals {
  readonly stated: ReadonlySet<string>;
  /** Whether one of these is among the first n. */
  top(n: number, ...kinds: readonly GoalKind[]): boolean;
}

/** Reads the goals in order of their priority; those without one come last. */
export function goalsOf(plan: PlanView): Goals {
  const goals = [...plan.all('component')]
    .filter(({ kind }) => kind === 'goal')
    .map((goal) => ({
      kind: textOf(goal, 'goalKind'),
      priority: numberOf(goal, 'priority') ?? Infinity,
    }))
    .toSorted((a, b) => a.priority - b.priority);
  return {
    stated: new Set(goals.flatMap(({ kind }) => kind ?? [])),
    top: (n, ...kinds) =>
      goals
        .slice(0, n)
        .some(({ kind }) => (kinds as readonly (string | undefined)[]).includes(kind)),
  };
}
