import type { Id } from '#shared/base/ids.ts';
import { byCodeUnit } from '#shared/base/stable-json.ts';
import type { PlanDraft } from '#shared/plan/plan-draft.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component } from '#shared/plan/records.ts';

/** The goals of a plan, the most important first. Goals without a rank come last. */
export function rankedGoals(plan: PlanView): Component[] {
  const goals = [...plan.all('component')].filter((component) => component.kind === 'goal');
  return goals.sort((a, b) => rankOf(a) - rankOf(b) || byCodeUnit(a.id, b.id));
}

/** Gives goals the ranks 1 to n in this order. */
export function rankGoals(draft: PlanDraft, order: readonly Id[]): void {
  for (const [index, id] of order.entries()) {
    if (draft.component(id)?.facts.priority?.value === index + 1) continue;
    draft.set('component', id, 'facts.priority', { value: index + 1, origin: 'typed' });
  }
}

/** Closes gaps in the ranks, and parts goals of equal rank. */
export const closeRanks = (draft: PlanDraft): void =>
  rankGoals(
    draft,
    rankedGoals(draft).map((goal) => goal.id),
  );

/** Puts one goal at a rank, counted from 1, and moves the others up or down. */
export function placeGoal(draft: PlanDraft, id: Id, rank: number): void {
  const others = rankedGoals(draft)
    .map((goal) => goal.id)
    .filter((other) => other !== id);
  rankGoals(draft, others.toSpliced(rank - 1, 0, id));
}

function rankOf(goal: Component): number {
  const priority = goal.facts.priority?.value;
  return typeof priority === 'number' ? priority : Infinity;
}
