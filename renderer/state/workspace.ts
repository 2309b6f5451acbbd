import type { AppInfo } from '#shared/api/summaries.ts';
import type { StrataClient } from '#renderer/client/client.ts';
import type { PlanSession } from './plan-session.ts';
import { createStore } from './store.ts';

/** What fills the window. */
export type Screen =
  { readonly name: 'home' } | { readonly name: 'editor'; readonly session: PlanSession };

/** The one client, set before anything is drawn. */
export const backend = createStore<StrataClient | undefined>(undefined);
export const appInfo = createStore<AppInfo | undefined>(undefined);
export const screen = createStore<Screen>({ name: 'home' });
/** Why nothing can be saved any more; shown over everything. */
export const connectionLost = createStore<string | undefined>(undefined);
