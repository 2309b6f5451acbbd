import { createStore } from '../base/store.ts';

/** What a screen reader is to say next; a new object each time, so that the same words are said again. */
export const announcement = createStore<{ readonly text: string }>({ text: '' });

/** Has a screen reader say something that is seen without it. */
export const announce = (text: string): void => announcement.set({ text });
