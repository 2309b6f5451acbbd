import type { Id } from '#shared/base/ids.ts';
import { builtInTechnology } from '#shared/catalogue/catalogue.ts';
import type { Technology } from '#shared/catalogue/technology.ts';
import type { PlanView } from './plan.ts';

/** A technology of the catalogue, or one that the plan's own people added. */
export const findTechnology = (plan: PlanView, id: Id): Technology | undefined =>
  builtInTechnology(id) ?? plan.get('technology', id);
