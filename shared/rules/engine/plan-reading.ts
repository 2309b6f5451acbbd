import { isKind } from '#shared/catalogue/kinds.ts';
import { isMeasureName } from '#shared/catalogue/measures.ts';
import { isRelationKind } from '#shared/catalogue/relations.ts';
import type { GapName } from '#shared/plan/decision-record/record-gaps.ts';
import { kindNumber } from '#shared/rules/language/kind-set.ts';
import { measureNumber } from '#shared/rules/language/measure-numbers.ts';
import { relationNumber } from '#shared/rules/language/relation-numbers.ts';
import type { RuleGraph } from './rule-graph.ts';

/** Where things of the plan as a whole are read from. */
export interface PlanFacts {
  readonly graph: RuleGraph;
  profile(): string;
  today(): string;
}

/** How to read one thing of the plan: `count:vm`, `goals`, `layer:access` … Equal values mean that nothing has changed. */
export function planReading(key: string, facts: PlanFacts): () => unknown {
  const { graph } = facts;
  const [what, name = ''] = key.split(':');
  if (what === 'count' && isKind(name)) return counting(graph, kindNumber(name));
  if (what === 'technologies' && isKind(name)) return technologies(graph, kindNumber(name));
  if (what === 'relation' && isRelationKind(name)) return relation(graph, relationNumber(name));
  if (what === 'measure' && isMeasureName(name)) return measure(graph, measureNumber(name));
  switch (what) {
    case 'covering':
      return () => graph.covering(name);
    case 'forms':
      return () => graph.forms();
    case 'goals':
      return () => graph.goals();
    case 'layer':
      return () => graph.declaration(name);
    case 'waivers':
      return () => graph.waivers(name);
    case 'recorded':
      return () => graph.recorded(name as GapName);
    case 'params':
      return () => facts.profile();
    case 'today':
      return () => facts.today();
    default:
      throw new Error(`No way to read '${key}' of a plan`);
  }
}

const counting = (graph: RuleGraph, kind: number) => () => graph.ofKind[kind]!.length;
const technologies = (graph: RuleGraph, kind: number) => () => graph.technologies([kind]);
const measure = (graph: RuleGraph, number: number) => () => graph.planMeasures[number];
const relation = (graph: RuleGraph, number: number) => () => graph.hasRelation(number);
