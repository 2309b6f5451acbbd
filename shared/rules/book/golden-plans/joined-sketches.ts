import type { PlanSketch, SketchFacts } from '#shared/plan/plan-sketch.ts';

/** Sketches put together: parts and relations of all; goals and declarations of the last that states them. */
export const joinedSketches = (...sketches: readonly PlanSketch[]): PlanSketch => ({
  ...Object.assign({}, ...sketches),
  parts: Object.assign({}, ...sketches.map((sketch) => sketch.parts)),
  relations: sketches.flatMap((sketch) => sketch.relations ?? []),
});

/** The same sketch with some facts stated otherwise. Throws when a part is not in it. */
export function withFacts(
  sketch: PlanSketch,
  facts: Readonly<Record<string, SketchFacts>>,
): PlanSketch {
  const parts = { ...sketch.parts };
  for (const [id, more] of Object.entries(facts)) {
    const [kind, known] = parts[id] ?? raise(`no part '${id}' in the sketch`);
    parts[id] = [kind, { ...known, ...more }];
  }
  return { ...sketch, parts };
}

function raise(message: string): never {
  throw new Error(message);
}
