import { lensText, type Lens } from '#shared/lens/lens.ts';
import { colouringTitles } from '#shared/lens/colours/colouring.ts';
import { announce } from './announcement.ts';
import { stopComparing } from './comparison.ts';
import { createStore } from './store.ts';
import { openSession } from './workspace.ts';
import { t } from '#shared/words/t.ts';

/** What the open plan is looked at through. */
export const lens = createStore<Lens>({ name: 'layers' });

/** The name of a lens: "Racks and sites". */
export function lensTitle(shown: Lens): string {
  if (shown.name === 'colour') return t`Colours by ${colouringTitles[shown.by]}`;
  return { layers: t`Layers`, racks: t`Racks and sites`, path: t`Path of a workload` }[shown.name];
}

/** The lens of each plan that was open since the window was. */
const kept = new Map<string, Lens>();

/** Looks at the plan through a lens; while the window is open, the plan is looked at so again. */
export function chooseLens(next: Lens): void {
  const isAnother = next.name !== lens.get().name || lensText(next) !== lensText(lens.get());
  // Through a lens the plan is seen alone.
  stopComparing();
  lens.set(next);
  const plan = openSession()?.planId;
  if (plan !== undefined) kept.set(plan, next);
  if (isAnother && next.name !== 'path') announce(`Lens: ${lensTitle(next)}`);
}

/** Takes up the lens that a plan was looked at through last. */
export function takeUpLens(planId: string): void {
  lens.set(kept.get(planId) ?? { name: 'layers' });
}
