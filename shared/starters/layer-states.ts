import { recordOf } from '#shared/base/record-of.ts';
import { layers, type Layer } from '#shared/catalogue/layers.ts';
import type { LayerState } from '#shared/rules/finding.ts';

/** How far each layer of a plan is planned. */
export type LayerStates = Readonly<Record<Layer, LayerState>>;

const every = (state: LayerState): LayerStates => recordOf(layers, () => state);

export const nothingPlanned = every('missing');
export const allPlanned = every('covered');
/** All but the application layer, which the plan declares not needed. */
export const withoutApplication: LayerStates = { ...allPlanned, application: 'not-needed' };
