import type { PlanSummary, StarterSummary, TrashedPlan } from '#shared/api/summaries.ts';
import { errorSentence } from '../telling/error-sentence.ts';
import { createStore } from '../base/store.ts';
import { client } from '../session/workspace.ts';

/** The plans of this machine and the plans to start from. */
export type Library =
  | { readonly state: 'loading' }
  | { readonly state: 'unreadable'; readonly why: string }
  | {
      readonly state: 'read';
      readonly plans: readonly PlanSummary[];
      readonly starters: readonly StarterSummary[];
      readonly trashed: readonly TrashedPlan[];
      /** When, in milliseconds since 1970. */
      readonly readAt: number;
    };

export const library = createStore<Library>({ state: 'loading' });

/**
 * Reads the library anew; what was shown stays until the answer is there. The starters are asked for when the plans are there: to count
 * them takes a backend that was just started a second, and nobody waits for them.
 */
export async function refreshLibrary(): Promise<void> {
  const { list, trashed, starters } = client().library;
  try {
    const [plans, thrownAway] = await Promise.all([list(), trashed()]);
    const read = { state: 'read', plans, trashed: thrownAway, readAt: Date.now() } as const;
    library.set({ ...read, starters: knownStarters() });
    library.set({ ...read, starters: await starters() });
  } catch (error) {
    library.set({ state: 'unreadable', why: errorSentence(error) });
  }
}

function knownStarters(): readonly StarterSummary[] {
  const shown = library.get();
  return shown.state === 'read' ? shown.starters : [];
}
