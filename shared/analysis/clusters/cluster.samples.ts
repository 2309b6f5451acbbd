import type { PlanSketch, SketchFacts } from '#shared/plan/plan-sketch.ts';

/** A cluster of these hosts (`h1`, `h2`, …) with these machines (`m1`, `m2`, …) on it. */
export function clusterOf(
  hosts: readonly SketchFacts[],
  machines: readonly SketchFacts[],
  facts: SketchFacts = {},
): PlanSketch {
  const named = <T>(prefix: string, list: readonly T[]) =>
    list.map((item, index) => [`${prefix}${index + 1}`, item] as const);
  return {
    parts: {
      cluster: ['hostCluster', facts],
      ...Object.fromEntries(named('h', hosts).map(([id, own]) => [id, ['server', own]])),
      ...Object.fromEntries(named('m', machines).map(([id, own]) => [id, ['vm', own]])),
    },
    relations: [
      ...named('h', hosts).map(([id]) => [id, 'memberOf', 'cluster'] as const),
      ...named('m', machines).map(([id]) => [id, 'runsOn', 'cluster'] as const),
    ],
  };
}

/** The same so many times. */
export const times = <T>(count: number, item: T): readonly T[] =>
  Array.from({ length: count }, () => item);
