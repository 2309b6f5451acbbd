import type { PlanSketch } from '#shared/plan/plan-sketch.ts';

type Relation = NonNullable<PlanSketch['relations']>[number];

/**
 * The relations of a sketch with a place for all that is mounted in racks: one part above the other, in the order they are
 * listed, from the lowest unit. What states no height, or stands upright beside the rails (0 U), gets none.
 */
export function withRackUnits(sketch: PlanSketch): readonly Relation[] {
  const free = new Map<string, number>();
  return (sketch.relations ?? []).map((relation) => {
    const [part, kind, rack, facts] = relation;
    const height = sketch.parts?.[part]?.[1]?.heightU;
    if (kind !== 'mountedIn' || typeof height !== 'number' || height === 0) return relation;
    const positionU = free.get(rack) ?? 1;
    free.set(rack, positionU + height);
    return [part, kind, rack, { positionU, ...facts }] as const;
  });
}
