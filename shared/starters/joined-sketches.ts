import type { PlanSketch } from '#shared/plan/plan-sketch.ts';

type Joined = Required<Pick<PlanSketch, 'parts' | 'relations'>>;

/** The parts and relations of several sketches as one. Throws when two of them call a part the same. */
export function joinedSketches(...sketches: readonly PlanSketch[]): Joined {
  const parts: Record<string, Joined['parts'][string]> = {};
  for (const sketch of sketches) {
    for (const [id, part] of Object.entries(sketch.parts ?? {})) {
      if (parts[id] !== undefined) throw new Error(`Two sketches have a part ${id}.`);
      parts[id] = part;
    }
  }
  return { parts, relations: sketches.flatMap(({ relations }) => relations ?? []) };
}
