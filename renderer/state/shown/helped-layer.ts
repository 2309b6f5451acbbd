import type { Layer } from '#shared/catalogue/layers.ts';
import { selectComponents } from './selection.ts';
import { createStore } from '../base/store.ts';

/** The layer whose help is open in the inspector of the plan. */
export const helpedLayer = createStore<Layer | undefined>(undefined);

/** Opens the help of a layer; the inspector shows the plan for it, so that nothing stays selected. */
export function showLayerHelp(layer: Layer): void {
  selectComponents([]);
  helpedLayer.set(layer);
}
