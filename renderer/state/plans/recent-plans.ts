import type { RecentPlan } from '#shared/api/summaries.ts';
import { createStore } from '../base/store.ts';
import { client, screen } from '../session/workspace.ts';

/** The plans that were opened last, the newest first. */
export const recentPlans = createStore<readonly RecentPlan[]>([]);

/** A plan is drawn and judged first. */
const whileDrawnMs = 2000;

/** Keeps the list up to date, for the menus, whenever another screen is shown. */
export function followRecent(): void {
  const soon = () => void setTimeout(() => void refreshRecent(), whileDrawnMs);
  screen.subscribe(soon);
  soon();
}

async function refreshRecent(): Promise<void> {
  // Without a backend there are other news than that the list is old.
  const recent = await client()
    .library.recent()
    .catch(() => recentPlans.get());
  recentPlans.set(recent);
  window.strataDesktop?.showRecent(recent);
}
