import type { Id } from '#shared/base/ids.ts';
import { refuse, type Result } from '#shared/base/result.ts';
import { nameAndKind } from '#shared/plan/component-words.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component } from '#shared/plan/records.ts';
import { existingComponent } from './existing-component.ts';

/** The goal of an id, or a refusal. */
export function existingGoal(plan: PlanView, id: Id): Result<Component> {
  const goal = existingComponent(plan, id);
  if (!goal.ok || goal.value.kind === 'goal') return goal;
  return refuse('not-a-goal', `${nameAndKind(goal.value)} is no goal. Choose one of the goals.`);
}
