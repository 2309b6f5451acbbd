import type { PlanSummary, StarterSummary } from '#shared/api/summaries.ts';
import { errorSentence } from './error-sentence.ts';
import { createStore } from './store.ts';
import { client } from './workspace.ts';

/** The plans of this machine and the plans to start from. */
export type Library =
  | { readonly state: 'loading' }
  | { readonly state: 'unreadable'; readonly why: string }
  | {
      readonly state: 'read';
      readonly plans: readonly PlanSummary[];
      readonly starters: readonly StarterSummary[];
      /** When, in milliseconds since 1970. */
      readonly readAt: number;
    };

export const library = createStore<Library>({ state: 'loading' });

/** Reads the library anew; what was shown stays until the answer is there. */
export async function refreshLibrary(): Promise<void> {
  try {
    const [plans, starters] = await Promise.all([
      client().library.list(),
      client().library.starters(),
    ]);
    library.set({ state: 'read', plans, starters, readAt: Date.now() });
  } catch (error) {
    library.set({ state: 'unreadable', why: errorSentence(error) });
  }
}
