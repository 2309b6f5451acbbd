import type { AppInfo } from '#shared/api/summaries.ts';
import type { StrataClient } from '#renderer/client/client.ts';
import type { PlanSession } from './plan-session.ts';
import { createStore } from '../base/store.ts';

/** What fills the window. */
export type Screen =
  | { readonly name: 'starting' }
  | { readonly name: 'home' }
  /** A guest's browser before it is in a room; `waiting` says for what. */
  | { readonly name: 'join'; readonly waiting?: string }
  | { readonly name: 'editor'; readonly session: PlanSession };

/** The one client, set as soon as the backend answers. */
export const backend = createStore<StrataClient | undefined>(undefined);
export const appInfo = createStore<AppInfo | undefined>(undefined);
export const screen = createStore<Screen>({ name: 'starting' });
/** Why nothing can be saved any more; shown over everything. */
export const connectionLost = createStore<string | undefined>(undefined);
/** Why the open plan is gone, in the trash for one, while other plans are not; shown over everything until it is left. */
export const planLost = createStore<string | undefined>(undefined);

/** The open plan; undefined at home. */
export function openSession(): PlanSession | undefined {
  const shown = screen.get();
  return shown.name === 'editor' ? shown.session : undefined;
}

/** The backend. Only after the start: before it nothing can be asked. */
export function client(): StrataClient {
  const reached = backend.get();
  if (reached === undefined) throw new Error('the backend was asked before it was reached');
  return reached;
}
