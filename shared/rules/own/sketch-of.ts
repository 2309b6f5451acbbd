import type { FactValue } from '#shared/catalogue/field.ts';
import type { FieldName } from '#shared/catalogue/fields.ts';
import type { GoalKind } from '#shared/catalogue/goals.ts';
import { goalKinds } from '#shared/catalogue/goals.ts';
import { kindData } from '#shared/catalogue/kinds.ts';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import { mostParts, mostRelations } from '#shared/plan/schemas/own-fixtures-schema.ts';
import type { PlanSketch, SketchFacts } from '#shared/plan/plan-sketch.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component, Facts } from '#shared/plan/records.ts';
import { t } from '#shared/words/t.ts';

/** A small plan cut out of a plan, with the part that each component became. */
export interface CutSketch {
  readonly sketch: PlanSketch;
  /** Names of parts by component id. */
  readonly partOf: ReadonlyMap<string, string>;
}

/**
 * Cuts components out of a plan with the relations among them, their facts and technologies, to be a small plan of a rule. What is true
 * of the plan as a whole comes along: its profile, its goals, the layers it declares not needed. Refused when it is none or too much.
 */
export function sketchOf(plan: PlanView, ids: readonly string[]): Result<CutSketch> {
  const components = ids
    .map((id) => plan.component(id))
    .filter((component) => component !== undefined);
  const { length: count } = components;
  if (count === 0)
    return refuse(
      'nothing-selected',
      t`Nothing is selected. Select components on the canvas first.`,
    );
  if (count > mostParts)
    return tooMuch(
      t`The selection has ${count} components, and a small plan has at most ${mostParts}. Select fewer.`,
    );
  const partOf = partNames(components);
  const relations = [...plan.all('relation')].flatMap(({ kind, from, to, facts }) => {
    const ends = [partOf.get(from), partOf.get(to)] as const;
    if (ends[0] === undefined || ends[1] === undefined) return [];
    const stated = plainFacts(facts);
    const line = [ends[0], kind, ends[1]] as const;
    return [Object.keys(stated).length === 0 ? line : ([...line, stated] as const)];
  });
  if (relations.length > mostRelations)
    return tooMuch(
      t`The selection has ${relations.length} relations, and a small plan has at most ${mostRelations}. Select fewer.`,
    );
  const parts = Object.fromEntries(
    components.map((component) => [partOf.get(component.id)!, partFrom(component, partOf)]),
  );
  return ok({ sketch: { ...contextOf(plan), parts, relations }, partOf });
}

const tooMuch = (sentence: string) => refuse('too-much-selected', sentence);

function contextOf(plan: PlanView): Pick<PlanSketch, 'profile' | 'goals' | 'notNeeded'> {
  const goals = goalsOf(plan);
  const declared = [...plan.all('declaration')];
  return {
    profile: plan.meta.profile,
    ...(goals.length === 0 ? {} : { goals }),
    ...(declared.length === 0
      ? {}
      : { notNeeded: Object.fromEntries(declared.map(({ id, reason }) => [id, reason])) }),
  };
}

const goalsOf = (plan: PlanView): readonly GoalKind[] =>
  [...plan.all('component')]
    .filter(({ kind }) => kind === 'goal')
    .sort((a, b) => Number(a.facts.priority?.value ?? 99) - Number(b.facts.priority?.value ?? 99))
    .flatMap(({ facts }) => goalKinds.filter((goal) => goal === facts.goalKind?.value));

function partFrom(component: Component, partOf: ReadonlyMap<string, string>) {
  const { kind, name, technology, lane, status } = component;
  const facts: SketchFacts = {
    ...(name === partOf.get(component.id) ? {} : { name }),
    ...(technology === undefined ? {} : { technology }),
    ...(lane === kindData(kind).lane ? {} : { lane }),
    ...(status === 'planned' ? {} : { status }),
    ...plainFacts(component.facts),
  };
  return Object.keys(facts).length === 0 ? ([kind] as const) : ([kind, facts] as const);
}

const plainFacts = (facts: Facts): Partial<Record<FieldName, FactValue>> =>
  Object.fromEntries(Object.entries(facts).map(([field, { value }]) => [field, value]));

/** Names to write down: those of the components, made short and different. */
function partNames(components: readonly Component[]): ReadonlyMap<string, string> {
  const taken = new Set<string>(['plan']);
  const names = new Map<string, string>();
  for (const { id, name, kind } of components) {
    const short = name.slice(0, 60).trim();
    const base = short === '' ? kind : short;
    let free = base;
    for (let number = 2; taken.has(free); number++) free = `${base} ${number}`;
    taken.add(free);
    names.set(id, free);
  }
  return names;
}
