import { z } from 'zod';
import { ok, type Result } from '#shared/base/result.ts';
import { goalKinds, goalTitles } from '#shared/catalogue/goals.ts';
import { componentOwner } from '#shared/plan/checking/fact-problem.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component } from '#shared/plan/records.ts';
import { defineCommand } from './command.ts';
import { goalKindTaken } from './existing-goal.ts';
import { goalDetails } from './goal-params.ts';
import { placeGoal, rankedGoals } from './rank-goals.ts';
import { typedFacts } from './state-facts.ts';
import { t } from '#shared/words/t.ts';

const params = z.strictObject({ goalKind: z.enum(goalKinds), ...goalDetails });
type Params = z.infer<typeof params>;

/** States a goal of the plan, last in rank unless told otherwise. */
export const addGoal = defineCommand<Params>({
  name: 'add-goal',
  params,
  label: ({ goalKind, name }) => t`Add goal ${name ?? goalTitles[goalKind]}`,
  change(plan, said, { ids }) {
    const taken = goalKindTaken(plan, said.goalKind);
    if (taken !== undefined) return { ok: false, error: taken };
    const goal = newGoal(plan, said, ids.next());
    if (!goal.ok) return goal;
    const draft = new PlanDraft(plan);
    draft.add('component', goal.value);
    placeGoal(draft, goal.value.id, said.priority ?? Infinity);
    return ok(draft.change);
  },
});

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
