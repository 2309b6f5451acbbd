import type { PlanSketch, SketchFacts } from '#shared/plan/plan-sketch.ts';
import type { Variation } from './rule-fixtures.ts';

type Parts = NonNullable<PlanSketch['parts']>;
type Relations = NonNullable<PlanSketch['relations']>;

/** The sketch of a plan with a variation made. Throws when the variation names what is not there: it would vary nothing. */
export function vary(sketch: PlanSketch, variation: Variation): PlanSketch {
  const rest = unrelated(without(sketch, variation.without ?? []), variation.unrelated ?? []);
  const added = withAdded(rest, variation.add ?? {});
  const goals = variation.goals ?? added.goals;
  const notNeeded = variation.notNeeded ?? added.notNeeded;
  const waivers = variation.waivers ?? added.waivers;
  const record = variation.record ?? added.record;
  return {
    ...added,
    parts: withFacts(added.parts ?? {}, variation.facts ?? {}),
    ...(goals === undefined ? {} : { goals }),
    ...(notNeeded === undefined ? {} : { notNeeded }),
    ...(waivers === undefined ? {} : { waivers }),
    ...(record === undefined ? {} : { record }),
  };
}

function without(sketch: PlanSketch, ids: readonly string[]): PlanSketch {
  const parts = { ...sketch.parts };
  for (const id of ids) {
    if (!Object.hasOwn(parts, id)) throw new Error(`no part '${id}' to leave out`);
    delete parts[id];
  }
  const relations = (sketch.relations ?? []).filter(
    ([from, , to]) => !ids.includes(from) && !ids.includes(to),
  );
  return { ...sketch, parts, relations };
}

/** How a variation names a relation, whatever facts it has: 'from relation to'. */
const nameOf = ([from, kind, to]: Relations[number]): string => `${from} ${kind} ${to}`;

function unrelated(sketch: PlanSketch, texts: readonly string[]): PlanSketch {
  const said = (sketch.relations ?? []).map(nameOf);
  const missing = texts.find((text) => !said.includes(text));
  if (missing !== undefined) throw new Error(`no relation '${missing}' to leave out`);
  const relations: Relations = (sketch.relations ?? []).filter(
    (relation) => !texts.includes(nameOf(relation)),
  );
  return { ...sketch, relations };
}

function withAdded(sketch: PlanSketch, add: PlanSketch): PlanSketch {
  const twice = Object.keys(add.parts ?? {}).find((id) => Object.hasOwn(sketch.parts ?? {}, id));
  if (twice !== undefined) throw new Error(`part '${twice}' is there already`);
  return {
    ...sketch,
    ...(add.profile === undefined ? {} : { profile: add.profile }),
    parts: { ...sketch.parts, ...add.parts },
    relations: [...(sketch.relations ?? []), ...(add.relations ?? [])],
    goals: [...(sketch.goals ?? []), ...(add.goals ?? [])],
    notNeeded: { ...sketch.notNeeded, ...add.notNeeded },
  };
}

function withFacts(parts: Parts, facts: NonNullable<Variation['facts']>): Parts {
  const varied: Record<string, Parts[string]> = { ...parts };
  for (const [id, changes] of Object.entries(facts)) {
    const known = varied[id];
    if (known === undefined) throw new Error(`no part '${id}' to state facts of`);
    varied[id] = [known[0], stated({ ...known[1], ...changes })];
  }
  return varied;
}

const stated = (facts: object): SketchFacts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
