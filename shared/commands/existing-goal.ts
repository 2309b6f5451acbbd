import type { Id } from '#shared/base/ids.ts';
import { refuse, type Problem, type Result } from '#shared/base/result.ts';
import { goalTitles, type GoalKind } from '#shared/catalogue/goals.ts';
import { nameAndKind } from '#shared/plan/words/component-words.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component } from '#shared/plan/records.ts';
import { existingComponent } from './existing-component.ts';
import { rankedGoals } from './rank-goals.ts';
import { t } from '#shared/words/t.ts';

/** The goal of an id, or a refusal. */
export function existingGoal(plan: PlanView, id: Id): Result<Component> {
  const goal = existingComponent(plan, id);
  if (!goal.ok || goal.value.kind === 'goal') return goal;
  return refuse('not-a-goal', t`${nameAndKind(goal.value)} is no goal. Choose one of the goals.`);
}

/** Why a kind of goal cannot be stated once more: ranks would contradict each other. `but` is the goal that asks. */
export function goalKindTaken(plan: PlanView, goalKind: GoalKind, but?: Id): Problem | undefined {
  const same = rankedGoals(plan).find(
    (goal) => goal.id !== but && goal.facts.goalKind?.value === goalKind,
  );
  if (same === undefined) return undefined;
  return refuse(
    'goal-twice',
    t`${goalTitles[goalKind]} is a goal already (${same.name}). Change its rank or target instead.`,
  ).error;
}
