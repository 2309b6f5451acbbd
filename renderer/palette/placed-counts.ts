import type { Kind } from '#shared/catalogue/kinds.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { placedKey, type PlacedCounts } from './palette-rows.ts';

/** How many components of each kind and technology the plan has. */
export function placedCounts(plan: PlanView): PlacedCounts {
  const kinds = new Map<Kind, number>();
  const technologies = new Map<string, number>();
  for (const { kind, technology } of plan.all('component')) {
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    if (technology === undefined) continue;
    const key = placedKey(kind, technology);
    technologies.set(key, (technologies.get(key) ?? 0) + 1);
  }
  return { kinds, technologies };
}
