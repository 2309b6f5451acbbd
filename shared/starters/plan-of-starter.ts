import { setPatch } from '#shared/plan/change.ts';
import type { Plan } from '#shared/plan/plan.ts';
import type { Starter } from './starter.ts';

/** The plan of a starter as a person gets it: it says what it is about, in the words that it was chosen by. An empty one is about nothing yet. */
export function planOfStarter({ plan: draw, description }: Starter): Plan {
  const plan = draw();
  if (plan.size('component') > 0)
    plan.apply([setPatch('meta', 'plan', 'description', plan.meta.description, description)]);
  return plan;
}
