import type { Published } from '#shared/analysis/analysis.ts';
import type { Measured } from '#shared/analysis/measured.ts';
import { sameMeasured } from '#shared/analysis/same-measured.ts';
import { measureLeaf, type Leaf } from '#shared/rules/language/reads.ts';
import { measureNumber } from '#shared/rules/language/measure-numbers.ts';
import type { RuleGraph } from './rule-graph.ts';

/** Told which measure of which component is another now. */
interface MeasureListener {
  leafChanged(component: number, leaf: Leaf): void;
}

/** Brings the measures of a graph up to date, result by result. */
export class MeasureFeed {
  readonly #graph: RuleGraph;
  readonly #listener: MeasureListener;

  constructor(graph: RuleGraph, listener: MeasureListener) {
    this.#graph = graph;
    this.#listener = listener;
  }

  /** Takes in results, telling nobody. */
  load(results: Iterable<Published>): void {
    for (const { subject, measure, result } of results)
      this.#graph.setMeasure(subject, measureNumber(measure), saying(result));
  }

  apply(results: Iterable<Published>): void {
    for (const published of results) this.#take(published);
  }

  #take({ subject, measure, result }: Published): void {
    const number = measureNumber(measure);
    const component = this.#graph.numberOf(subject);
    const after = saying(result);
    const before =
      component === undefined
        ? this.#graph.planMeasures[number]
        : this.#graph.measuresOf[number]!.at(component);
    if (component === undefined && subject !== 'plan')
      return this.#graph.setMeasure(subject, number, after);
    if (
      before === after ||
      (before !== undefined && after !== undefined && sameMeasured(before, after))
    )
      return;
    if (component !== undefined) this.#listener.leafChanged(component, measureLeaf(measure));
    this.#graph.setMeasure(subject, number, after);
  }
}

/** A result that says nothing is none. */
function saying(result: Measured): Measured | undefined {
  const { value, low, high, missing } = result;
  const says = value !== undefined || low !== undefined || high !== undefined || missing.length > 0;
  return says ? result : undefined;
}
