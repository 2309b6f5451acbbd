import { createStore } from '../base/store.ts';

/** How the outline groups: by layer and what is drawn inside what, or by where things stand, from site to machine. */
export type OutlineGrouping = 'layer' | 'place';

export const outlineGrouping = createStore<OutlineGrouping>('layer');
/** The query that narrows the outline; empty for everything. */
export const outlineQuery = createStore('');
