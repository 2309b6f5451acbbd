import type { Id } from '#shared/base/ids.ts';
import { createStore } from '../base/store.ts';

/** The note whose text is being written on the canvas. */
export const writtenNote = createStore<Id | undefined>(undefined);
