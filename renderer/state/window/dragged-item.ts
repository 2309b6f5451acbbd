import type { Kind } from '#shared/catalogue/kinds.ts';
import { createStore } from '../base/store.ts';

/** What the palette offers: a kind, perhaps as a certain technology. */
export interface PaletteItem {
  readonly kind: Kind;
  readonly technology?: string;
}

/**
 * What is being dragged from the palette. The browser hides a drag's data until the drop,
 * but places must light up before it.
 */
export const draggedItem = createStore<PaletteItem | undefined>(undefined);
