import type { RelationKind } from '#shared/catalogue/relations.ts';
import { union, type KindSet } from '#shared/rules/language/kind-set.ts';
import { measureNumber } from '#shared/rules/language/measure-numbers.ts';
import type { Path, Step } from '#shared/rules/language/reads.ts';
import { relationNumber } from '#shared/rules/language/relation-numbers.ts';
import type { RuleGraph } from './rule-graph.ts';

/** One step back along a path. */
interface BackStep {
  readonly relations: readonly number[];
  readonly direction: Step['direction'];
  readonly anyNumber: boolean;
  /** Where it begins counts as arrived too: a relation in the middle of a walk of any number of steps. */
  readonly alsoStay: boolean;
  /** The kinds that can stand where it arrives. */
  readonly kinds: KindSet;
  /** For the components that a measure gives: which. */
  readonly measure: number | undefined;
}

/** A path of a rule, read from its end: from what has changed back to the components that must be judged again. */
export interface BackWalk {
  readonly from: Path['from'];
  /** The kinds that can stand where the change is. */
  readonly startKinds: KindSet;
  readonly steps: readonly BackStep[];
}

/** The walk from the end of a path. */
export const walkFromEnd = (path: Path): BackWalk => ({
  from: path.from,
  startKinds: path.steps.at(-1)?.kinds ?? path.kinds,
  steps: path.steps.map((step, index) => backStep(path, step, index, false)).reverse(),
});

/** The walk from where the last step of a path begins: for a relation that this step follows. */
export function walkFromLastStep(path: Path): BackWalk {
  const last = path.steps.length - 1;
  const step = path.steps[last]!;
  const before = walkFromEnd({ ...path, steps: path.steps.slice(0, last) });
  if (!step.anyNumber) return before;
  const anywhere = union(before.startKinds, step.kinds);
  return {
    ...before,
    startKinds: anywhere,
    steps: [backStep(path, step, last, true), ...before.steps],
  };
}

function backStep(path: Path, step: Step, index: number, alsoStay: boolean): BackStep {
  const kinds = index === 0 ? path.kinds : path.steps[index - 1]!.kinds;
  const relations = step.relations.map((relation: RelationKind) => relationNumber(relation));
  const measure = step.measure === undefined ? undefined : measureNumber(step.measure);
  return {
    relations,
    direction: step.direction,
    anyNumber: step.anyNumber,
    alsoStay,
    kinds,
    measure,
  };
}

/** A text that is the same for the same walk. */
export const walkKey = (walk: BackWalk): string =>
  `${walk.from} ${walk.startKinds.number} ${walk.steps.map((step) => `${step.relations.join('+')}${step.measure ?? ''}${step.direction}${step.anyNumber}${step.alsoStay} ${step.kinds.number}`).join('/')}`;

/** The components that a walk arrives at from `start`, each once. */
export function arrivals(walk: BackWalk, start: number, graph: RuleGraph): readonly number[] {
  if (walk.startKinds.has[graph.kindOf[start]!] !== 1) return nobody;
  let here: readonly number[] = [start];
  for (const step of walk.steps) {
    here = step.anyNumber ? closure(step, here, graph) : before(step, here, graph);
    if (here.length === 0) return here;
  }
  return here;
}

const nobody: readonly number[] = [];

function before(step: BackStep, here: readonly number[], graph: RuleGraph): readonly number[] {
  const found: number[] = [];
  const mark = graph.nextMark();
  for (const component of here)
    eachBefore(step, component, graph, (other) => {
      if (graph.marks[other] === mark || step.kinds.has[graph.kindOf[other]!] !== 1) return;
      graph.marks[other] = mark;
      found.push(other);
    });
  return found;
}

function closure(step: BackStep, here: readonly number[], graph: RuleGraph): readonly number[] {
  const mark = graph.nextMark();
  const met: number[] = [];
  const meet = (other: number) => {
    if (graph.marks[other] === mark) return;
    graph.marks[other] = mark;
    met.push(other);
  };
  if (step.alsoStay) here.forEach(meet);
  else for (const component of here) eachBefore(step, component, graph, meet);
  for (let next = 0; next < met.length; next++) eachBefore(step, met[next]!, graph, meet);
  return met.filter((component) => step.kinds.has[graph.kindOf[component]!] === 1);
}

function eachBefore(
  step: BackStep,
  component: number,
  graph: RuleGraph,
  visit: (other: number) => void,
): void {
  if (step.measure !== undefined) {
    for (const { component: other, measure } of graph.measuresNaming(component))
      if (measure === step.measure) visit(other);
  }
  for (const relation of step.relations) {
    if (step.direction !== 'in') graph.in[relation]![component]!.forEach(visit);
    if (step.direction !== 'out') graph.out[relation]![component]!.forEach(visit);
  }
}
