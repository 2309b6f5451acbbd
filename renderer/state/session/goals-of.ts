import { rankedGoals } from '#shared/commands/rank-goals.ts';
import type { Component } from '#shared/plan/records.ts';
import type { PlanSession } from './plan-session.ts';

const made = new WeakMap<
  PlanSession,
  { readonly version: number; readonly goals: readonly Component[] }
>();

/** The goals of the open plan, the most important first; looked for once in each version of the plan. */
export function goalsOf(session: PlanSession): readonly Component[] {
  const version = session.version.get();
  const known = made.get(session);
  if (known?.version === version) return known.goals;
  const goals = rankedGoals(session.plan);
  made.set(session, { version, goals });
  return goals;
}
