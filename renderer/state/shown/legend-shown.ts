import { createStore } from '../base/store.ts';

/** Whether the legend lies unfolded on the canvas. */
export const showsLegend = createStore(false);
