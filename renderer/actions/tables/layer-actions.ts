import { lowerFirst } from '#shared/base/lower-first.ts';
import { layers, type Layer } from '#shared/catalogue/layers.ts';
import { laneTitles } from '#shared/catalogue/lane-titles.ts';
import { showDialog } from '#renderer/state/window/open-dialog.ts';
import { showLayerHelp } from '#renderer/state/shown/helped-layer.ts';
import { openSession } from '#renderer/state/session/workspace.ts';
import type { Action } from '../action.ts';
import { sentence } from '../editing/edit-facts.ts';
import { t } from '#shared/words/t.ts';

/** Asks why a layer is not needed, or for a better reason when it was declared already. */
export const askNotNeeded = (layer: Layer): void => showDialog({ name: 'not-needed', layer });

/** Declares a layer not needed. Gives a sentence when it is refused. */
export function declareNotNeeded(layer: Layer, reason: string): string | undefined {
  const session = openSession();
  return session && sentence(session.ask('declare-layer-not-needed', { layer, reason }));
}

/** Takes the declaration back: the layer is judged again. */
export const withdrawNotNeeded = (layer: Layer): void =>
  void openSession()?.run('withdraw-declaration', { layer });

/** For each layer, to read what it is for, and to say that it is not needed. */
export const layerActions: readonly Action[] = layers.flatMap((layer) => [
  helpOf(layer),
  notNeededOf(layer),
]);

function helpOf(layer: Layer): Action {
  return {
    id: `help-${layer}`,
    label: t`What ${lowerFirst(laneTitles[layer])} is for`,
    also: t`layer help guide suppliers examples`,
    enabled: () => openSession() !== undefined,
    run: () => showLayerHelp(layer),
  };
}

function notNeededOf(layer: Layer): Action {
  return {
    id: `not-needed-${layer}`,
    label: t`Mark ${lowerFirst(laneTitles[layer])} as not needed…`,
    also: t`layer declare`,
    enabled: () => openSession() !== undefined,
    run: () => askNotNeeded(layer),
  };
}
