import { recordOf } from '#shared/base/record-of.ts';
import { layers, type Layer } from '#shared/catalogue/layers.ts';
import type { LayerState } from '#shared/rules/finding.ts';
import type { RuleData } from '#shared/rules/rule.ts';
import type { RuleGraph } from './rule-graph.ts';

/** Counts the errors that stand on each layer, and says how each layer is doing. */
export class LayerTally {
  readonly #errors = new Map<Layer, number>();

  /** An error finding of this rule came (1) or went (-1). */
  count(rule: RuleData, by: 1 | -1): void {
    if (rule.severity !== 'error') return;
    for (const layer of rule.layers) this.#errors.set(layer, (this.#errors.get(layer) ?? 0) + by);
  }

  clear(): void {
    this.#errors.clear();
  }

  states(graph: RuleGraph): Readonly<Record<Layer, LayerState>> {
    return recordOf(layers, (layer) => this.#state(layer, graph));
  }

  #state(layer: Layer, graph: RuleGraph): LayerState {
    if (graph.declaration(layer) !== undefined) return 'not-needed';
    if (graph.covering(layer) === 0) return 'missing';
    return (this.#errors.get(layer) ?? 0) > 0 ? 'thin' : 'covered';
  }
}
