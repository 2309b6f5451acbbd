import { mountedParts } from '#shared/analysis/facility/mounted-parts.ts';
import type { Id } from '#shared/base/ids.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { RackCursor } from './floor-desk.ts';
import { placeOfPart } from './floor-keys.ts';

/** Where the devices of a rack are, from the lowest up. */
export const devicePlaces = (plan: PlanView, rack: Id): readonly RackCursor[] =>
  mountedParts(plan, rack)
    .flatMap(({ part }) => placeOfPart(plan, part.id) ?? [])
    .toSorted((a, b) => a.unit - b.unit);
