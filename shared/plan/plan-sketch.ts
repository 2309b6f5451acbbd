import { countingIds } from '#shared/base/ids.ts';
import type { FactValue } from '#shared/catalogue/field.ts';
import type { FieldName } from '#shared/catalogue/fields.ts';
import type { GoalKind } from '#shared/catalogue/goals.ts';
import { kindData, type Kind } from '#shared/catalogue/kinds.ts';
import type { Lane, Layer } from '#shared/catalogue/layers.ts';
import type { RelationKind } from '#shared/catalogue/relations.ts';
import { addPatch, type Change } from './change.ts';
import type { Action, Decision, Requirement, Risk } from './decision-record/decision-records.ts';
import { Plan } from './plan.ts';
import type { Component, Facts, Origin, Profile, Waiver } from './records.ts';

/** Facts of a sketched component, and what else can be said of it. */
export type SketchFacts = Partial<Record<FieldName, FactValue>> & {
  readonly name?: string;
  readonly technology?: string;
  readonly lane?: Lane;
  readonly status?: Component['status'];
  readonly x?: number;
  readonly y?: number;
};

/** A plan in a few lines, for fixtures, starters and tests. The key of a part becomes its id and, unless told otherwise, its name. */
export interface PlanSketch {
  readonly name?: string;
  readonly profile?: Profile;
  /** Goals in order of priority. */
  readonly goals?: readonly GoalKind[];
  /** Layers declared not needed, with the reason. */
  readonly notNeeded?: Partial<Record<Layer, string>>;
  /** What was accepted: which rule, and about which part or 'plan'. */
  readonly waivers?: readonly SketchedWaiver[];
  /** The decision record; ids are those given here. */
  readonly record?: SketchedRecord;
  readonly parts?: Readonly<Record<string, readonly [kind: Kind, facts?: SketchFacts]>>;
  readonly relations?: readonly (readonly [
    from: string,
    relation: RelationKind,
    to: string,
    facts?: Partial<Record<FieldName, FactValue>>,
  ])[];
}

/** Records of the decision record, by table; ids and titles are their keys. */
export interface SketchedRecord {
  readonly requirements?: Readonly<Record<string, Partial<Omit<Requirement, 'id'>>>>;
  readonly risks?: Readonly<Record<string, Partial<Omit<Risk, 'id'>>>>;
  readonly decisions?: Readonly<Record<string, Partial<Omit<Decision, 'id'>>>>;
  readonly actions?: Readonly<Record<string, Partial<Omit<Action, 'id'>>>>;
}

interface SketchedWaiver {
  readonly rule: string;
  readonly subject: string;
  readonly until?: string;
}

/** Draws a sketch. Every fact has the given origin. Throws on a relation whose end is not among the parts. */
export function drawSketch(sketch: PlanSketch, origin: Origin = 'typed'): Plan {
  const plan = new Plan({ name: sketch.name ?? 'Sketch', profile: sketch.profile ?? 'enterprise' });
  const parts = Object.entries(sketch.parts ?? {});
  plan.apply(
    parts.map(([id, [kind, facts]]) =>
      addPatch('component', sketchedComponent(id, kind, facts ?? {}, origin)),
    ),
  );
  plan.apply(
    (sketch.goals ?? []).map((goal, index) =>
      addPatch('component', goalComponent(goal, index + 1, origin)),
    ),
  );
  const ids = countingIds('r');
  plan.apply(
    (sketch.relations ?? []).map(([from, kind, to, facts]) =>
      addPatch('relation', {
        id: ids.next(),
        kind,
        from,
        to,
        facts: statedFacts(facts ?? {}, origin),
      }),
    ),
  );
  const notNeeded = Object.entries(sketch.notNeeded ?? {}) as [Layer, string][];
  plan.apply(
    notNeeded.map(([id, reason]) =>
      addPatch('declaration', { id, reason, declaredOn: '2026-01-01' }),
    ),
  );
  plan.apply(
    (sketch.waivers ?? []).map((waiver, index) =>
      addPatch('waiver', sketchedWaiver(waiver, index + 1)),
    ),
  );
  plan.apply(sketchedRecord(sketch.record ?? {}));
  return plan;
}

function sketchedRecord({ requirements, risks, decisions, actions }: SketchedRecord): Change {
  return [
    ...Object.entries(requirements ?? {}).map(([id, said]) =>
      addPatch('requirement', { nature: 'functional', priority: 'must', title: id, ...said, id }),
    ),
    ...Object.entries(risks ?? {}).map(([id, said]) =>
      addPatch('risk', { title: id, ...said, id }),
    ),
    ...Object.entries(decisions ?? {}).map(([id, said], index) =>
      addPatch('decision', {
        number: index + 1,
        title: id,
        status: 'accepted',
        decidedOn: '2025-06-01',
        ...said,
        id,
      }),
    ),
    ...Object.entries(actions ?? {}).map(([id, said]) =>
      addPatch('action', { title: id, status: 'open', ...said, id }),
    ),
  ];
}

const sketchedWaiver = (waiver: SketchedWaiver, number: number): Waiver => ({
  id: `waiver-${number}`,
  ...waiver,
  reason: 'Accepted',
  waivedOn: '2025-06-01',
});

function sketchedComponent(id: string, kind: Kind, said: SketchFacts, origin: Origin): Component {
  const { name, technology, lane, status, x, y, ...facts } = said;
  return {
    id,
    kind,
    name: name ?? id,
    ...(technology === undefined ? {} : { technology }),
    lane: lane ?? kindData(kind).lane,
    x: x ?? 0,
    y: y ?? 0,
    status: status ?? 'planned',
    facts: statedFacts(facts, origin),
  };
}

function goalComponent(goal: GoalKind, priority: number, origin: Origin): Component {
  return sketchedComponent(
    `goal-${goal}`,
    'goal',
    { name: goal, goalKind: goal, priority },
    origin,
  );
}

/** Facts of one origin from plain values; undefined values stay unstated. */
export function statedFacts(values: Partial<Record<FieldName, FactValue>>, origin: Origin): Facts {
  const stated = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(stated.map(([field, value]) => [field, { value, origin }])) as Facts;
}
