import { kindNames, type Kind } from '#shared/catalogue/kinds.ts';
import { measureData, type MeasureName } from '#shared/catalogue/measures.ts';
import type { Measured } from '#shared/analysis/measured.ts';
import { componentsOf } from './bulk/bulk-of.ts';
import { bulkHasMeasure, bulkMeasure } from './bulk/measures.ts';
import {
  measureRead,
  planSubject,
  type Evaluation,
  type GraphView,
  type Run,
} from './evaluation.ts';
import { kindSet } from './kind-set.ts';
import { measureNumber } from './measure-numbers.ts';
import { componentPart, dependsOnPlan, part, type Part } from './part.ts';
import type { Range } from './range.ts';
import { measureLeaf, type Path } from './reads.ts';
import type { Scope } from './scope.ts';
import { booleanType, numberIn, textType, type ValueType } from './value-type.ts';

type Result = (x: Evaluation) => Measured | undefined;

/** Whether a measure is about components of these kinds. */
export const isMeasuredOn = (measure: MeasureName, kinds: readonly Kind[]): boolean => {
  const { on } = measureData(measure);
  return on !== 'plan' && on.some((kind) => kinds.includes(kind));
};

/** Whether a measure is about the plan as a whole. */
export const isMeasuredOnPlan = (measure: MeasureName): boolean =>
  measureData(measure).on === 'plan';

/** `c.cpuOvercommit`: what an analysis worked out about a component. */
export function compileMeasure(measure: MeasureName, of: Part, scope: Scope): Part {
  scope.rule.reads.add(of.paths, measureLeaf(measure));
  const number = measureNumber(measure);
  const component = of.run as (x: Evaluation) => number;
  const result: Result = (x) => x.graph.measuresOf[number]!.at(component(x));
  const results = (graph: GraphView) => graph.measuresOf[number]!.inPages;
  const paths = of.paths.map((path): Path => ({
    ...path,
    steps: [...path.steps, leading(measure)],
  }));
  const worked = measured(measure, { result, of: component, depends: of.depends, paths }, scope);
  if (worked.range === undefined) return worked;
  const numbers = (which: 'value' | 'low' | 'high') =>
    bulkMeasure(results, componentsOf(of), which);
  const inBulk = { low: numbers('low'), high: numbers('high') };
  return { ...worked, bulk: numbers('value'), range: { ...worked.range, inBulk } };
}

/** `plan.capex`: what an analysis worked out about the plan. */
export function compilePlanMeasure(measure: MeasureName, scope: Scope): Part {
  scope.rule.reads.plan.add(`measure:${measure}`);
  const number = measureNumber(measure);
  const result: Result = (x) => x.graph.planMeasures[number];
  const paths: readonly Path[] = [{ from: 'plan', kinds: anyKind, steps: [] }];
  return measured(measure, { result, of: () => planSubject, depends: dependsOnPlan, paths }, scope);
}

/** `has(c.cpuOvercommit)`: whether its value is known. */
export function compileHasMeasure(measure: MeasureName, of: Part, scope: Scope): Part {
  scope.rule.reads.add(of.paths, measureLeaf(measure));
  const number = measureNumber(measure);
  const component = of.run as (x: Evaluation) => number;
  const run: Run = (x) => x.graph.measuresOf[number]!.at(component(x))?.value !== undefined;
  const bulk = bulkHasMeasure(({ measuresOf }) => measuresOf[number]!.inPages, componentsOf(of));
  return { ...part(booleanType, of.depends, run), bulk };
}

/** `has(plan.capex)`. */
export function compileHasPlanMeasure(measure: MeasureName, scope: Scope): Part {
  scope.rule.reads.plan.add(`measure:${measure}`);
  const number = measureNumber(measure);
  return part(booleanType, dependsOnPlan, (x) => x.graph.planMeasures[number]?.value !== undefined);
}

interface Source {
  readonly result: Result;
  readonly of: (x: Evaluation) => number;
  readonly depends: number;
  /** Where its components come from, should it give components. */
  readonly paths: readonly Path[];
}

function measured(
  measure: MeasureName,
  { result, of, depends, paths }: Source,
  scope: Scope,
): Part {
  const type = typeOf(measure);
  const value: Run =
    type.is === 'list'
      ? (x) => x.graph.componentsOf(result(x)?.value as readonly string[] | undefined)
      : (x) => result(x)?.value;
  const run = scope.rule.tracing ? tracedMeasure(value, measure, { result, of }) : value;
  if (type.is === 'list') return componentPart(type, depends, paths, run);
  return type.is === 'number'
    ? { ...part(type, depends, run), range: boundsOf(result) }
    : part(type, depends, run);
}

function typeOf(measure: MeasureName): ValueType {
  const { type, unit } = measureData(measure);
  switch (type) {
    case 'number':
      return numberIn(unit);
    case 'boolean':
      return booleanType;
    case 'text':
      return textType;
    case 'components':
      return { is: 'list', of: { is: 'component', kinds: anyKind } };
  }
}

const anyKind = kindSet(kindNames);

const leading = (measure: MeasureName) =>
  ({ relations: [], direction: 'out', anyNumber: false, kinds: anyKind, measure }) as const;

const boundsOf = (result: Result): Range => ({
  low: (x) => bound(result(x), 'low', -Infinity),
  high: (x) => bound(result(x), 'high', Infinity),
});

const bound = (result: Measured | undefined, end: 'low' | 'high', none: number): number =>
  (result?.value as number | undefined) ?? result?.[end] ?? none;

/** A measure that has only bounds is missing, but what rests on its bounds has used it. */
function tracedMeasure(
  run: Run,
  measure: MeasureName,
  { result, of }: Pick<Source, 'result' | 'of'>,
): Run {
  const read = measureRead + measureNumber(measure);
  return (x) => {
    const value = run(x);
    const { low, high } = result(x) ?? {};
    if (value === undefined) x.trace?.missing(of(x), read);
    if (value !== undefined || low !== undefined || high !== undefined) x.trace?.used(of(x), read);
    return value;
  };
}
