import { createStore } from '../base/store.ts';

/** Whether a small picture of the whole plan lies over the canvas. */
export const minimapShown = createStore(false);
