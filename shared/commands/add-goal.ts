import { z } from 'zod';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import { goalKinds, goalTitles, type GoalKind } from '#shared/catalogue/goals.ts';
import { componentOwner } from '#shared/plan/fact-problem.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component } from '#shared/plan/records.ts';
import { defineCommand } from './command.ts';
import { goalDetails } from './goal-params.ts';
import { placeGoal, rankedGoals } from './rank-goals.ts';
import { typedFacts } from './state-facts.ts';

const params = z.strictObject({ goalKind: z.enum(goalKinds), ...goalDetails });
type Params = z.infer<typeof params>;

/** States a goal of the plan, last in rank unless told otherwise. */
export const addGoal = defineCommand<Params>({
  name: 'add-goal',
  params,
  label: ({ goalKind, name }) => `Add goal ${name ?? goalTitles[goalKind]}`,
  change(plan, said, { ids }) {
    const goals = rankedGoals(plan);
    const same = goals.find((goal) => goal.facts.goalKind?.value === said.goalKind);
    if (same !== undefined) return alreadyStated(said.goalKind, same);
    const goal = newGoal(plan, said, ids.next());
    if (!goal.ok) return goal;
    const draft = new PlanDraft(plan);
    draft.add('component', goal.value);
    placeGoal(draft, goal.value.id, said.priority ?? goals.length + 1);
    return ok(draft.change);
  },
});

const alreadyStated = (goalKind: GoalKind, same: Component) =>
  refuse(
    'goal-twice',
    `${goalTitles[goalKind]} is a goal already (${same.name}). Change its rank or target instead.`,
  );

function newGoal(plan: PlanView, said: Params, id: string): Result<Component> {
  const { name, goalKind, priority, ...facts } = said;
  const named = { kind: 'goal', name: name ?? goalTitles[goalKind] } as const;
  const rank = Math.min(priority ?? Infinity, rankedGoals(plan).length + 1);
  const stated = typedFacts(componentOwner(named), { goalKind, priority: rank, ...filled(facts) });
  if (!stated.ok) return stated;
  return ok({ id, ...named, lane: 'planning', x: 0, y: 0, status: 'planned', facts: stated.value });
}

/** A blank text says nothing. */
const filled = (facts: Readonly<Record<string, string | number | null | undefined>>) =>
  Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, value === '' ? null : value]),
  );
