import type { Kind } from '#shared/catalogue/kinds.ts';
import type { PlanSketch, SketchFacts } from '#shared/plan/plan-sketch.ts';

export type Parts = NonNullable<PlanSketch['parts']>;

/** A component of one kind for each id; the facts are the same for all, or said id by id. */
export const every = (
  ids: readonly string[],
  kind: Kind,
  facts: SketchFacts | ((id: string) => SketchFacts),
): Parts =>
  Object.fromEntries(
    ids.map((id) => [id, [kind, typeof facts === 'function' ? facts(id) : facts] as const]),
  );
