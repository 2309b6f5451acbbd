import { lowerFirst } from '#shared/base/lower-first.ts';
import { laneTitles } from '#shared/catalogue/lane-titles.ts';
import type { Layer } from '#shared/catalogue/layers.ts';

/** A layer inside a sentence: "access". */
export const layerWords = (layer: Layer): string => lowerFirst(laneTitles[layer]);
