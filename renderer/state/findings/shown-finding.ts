import { createStore } from '../base/store.ts';

/** The key of the finding that the canvas shows (marks its components and path); undefined when none. */
export const shownFinding = createStore<string | undefined>(undefined);
