import type { PlanSketch } from '#shared/plan/plan-sketch.ts';
import type { RelationKind } from '#shared/catalogue/relations.ts';

type Relations = NonNullable<PlanSketch['relations']>;

/** The same relation from each of these to each of those. */
export const each = (
  from: readonly string[],
  kind: RelationKind,
  to: readonly string[],
): Relations => from.flatMap((source) => to.map((target) => [source, kind, target] as const));
