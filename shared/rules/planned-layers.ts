import { createCatalogue } from '#shared/catalogue/catalogue.ts';
import { kindData } from '#shared/catalogue/kinds.ts';
import { layers, type Layer } from '#shared/catalogue/layers.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { coveredLayer } from './engine/covered-layer.ts';
import type { LayerState } from './finding.ts';

/** The states of layers as far as they are known; one that is not there has not been judged yet. */
export type KnownLayerStates = Readonly<Partial<Record<Layer, LayerState>>>;

/**
 * What can be said about the layers before any rule has judged the plan: which are missing, and which are declared as not needed.
 * The same as the engine says of these; whether the others are covered or thin takes the rules.
 */
export function plannedLayers(plan: PlanView): KnownLayerStates {
  const planned = layersWithComponents(plan);
  const states: Partial<Record<Layer, LayerState>> = {};
  for (const layer of layers) {
    if (plan.get('declaration', layer) !== undefined) states[layer] = 'not-needed';
    else if (!planned.has(layer)) states[layer] = 'missing';
  }
  return states;
}

function layersWithComponents(plan: PlanView): ReadonlySet<string> {
  const catalogue = createCatalogue(plan.all('technology'));
  const planned = new Set<string>();
  const seen = new Set<string>();
  for (const { kind, lane, technology } of plan.all('component')) {
    const key = `${kind} ${lane} ${technology ?? ''}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const placed = technology === undefined ? { kind } : { kind, technology };
    const layer = coveredLayer(kindData(kind), lane, catalogue.layersOf(placed));
    if (layer !== undefined) planned.add(layer);
    if (planned.size === layers.length) break;
  }
  return planned;
}
