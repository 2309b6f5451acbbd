import { createStore } from '../base/store.ts';

/** The plan whose picture is on the screen: what stands round the canvas waits for it. */
export const paintedPlan = createStore<string | undefined>(undefined);
