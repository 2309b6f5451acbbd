import type { PlanSketch, SketchFacts } from '#shared/plan/plan-sketch.ts';
import { each } from '../each-relation.ts';

/** Two switches that act as one (stack or MLAG), ids `<stem>-a` and `<stem>-b`; each device has a cable to both. */
export function switchPair(pair: {
  readonly stem: string;
  readonly name: string;
  readonly facts: SketchFacts;
  readonly linked: readonly string[];
}): PlanSketch {
  const [a, b] = [`${pair.stem}-a`, `${pair.stem}-b`];
  const facts = { heightU: 1, psuCount: 2, stacked: true, ...pair.facts };
  return {
    parts: {
      [a]: ['switch', { name: `${pair.name} A`, ...facts }],
      [b]: ['switch', { name: `${pair.name} B`, ...facts }],
    },
    relations: [[a, 'linksTo', b], ...each(pair.linked, 'linksTo', [a, b])],
  };
}
