import { createStore } from '../base/store.ts';

/** A presentation that is under way: which step is shown. Undefined while the workbench is shown. */
export interface Presentation {
  readonly step: number;
}

export const presentation = createStore<Presentation | undefined>(undefined);
