import type { Id } from '#shared/base/ids.ts';
import { addPatch } from '#shared/plan/change.ts';
import type { Plan, PlanView } from '#shared/plan/plan.ts';
import type { Component } from '#shared/plan/records.ts';

/** The plan with another one drawn beside it, related to nothing of it. Goals and risks stay its own: they are of the plan as a whole. */
export function beside(plan: Plan, other: PlanView): Plan {
  const both = plan.clone();
  const drawn = [...other.all('component')].filter(({ lane }) => lane !== 'planning');
  const known = new Set(drawn.map(({ id }) => id));
  both.apply(drawn.map((component) => addPatch('component', asCopy(component))));
  both.apply(
    [...other.all('relation')]
      .filter(({ from, to }) => known.has(from) && known.has(to))
      .map((relation) =>
        addPatch('relation', {
          ...relation,
          id: copyId(relation.id),
          from: copyId(relation.from),
          to: copyId(relation.to),
        }),
      ),
  );
  return both;
}

const copyId = (id: Id): Id => `copy-of-${id}`;

const asCopy = (component: Component): Component => ({ ...component, id: copyId(component.id) });
