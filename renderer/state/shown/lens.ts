import { keptLens, keptWith, type KeptLenses } from './kept-lenses.ts';
import { lensText, type Lens } from '#shared/lens/lens.ts';
import { colouringTitles } from '#shared/lens/colours/colouring.ts';
import { announce } from '../telling/announcement.ts';
import { stopComparing } from './comparison.ts';
import { createStore } from '../base/store.ts';
import { changeSettings } from '../window/settings.ts';
import { appInfo, openSession } from '../session/workspace.ts';
import { t } from '#shared/words/t.ts';

/** What the open plan is looked at through. */
export const lens = createStore<Lens>({ name: 'layers' });

/** The name of a lens: "Racks and sites". */
export function lensTitle(shown: Lens): string {
  if (shown.name === 'colour') return t`Colours by ${colouringTitles[shown.by]}`;
  return { layers: t`Layers`, racks: t`Racks and sites`, path: t`Path of a workload` }[shown.name];
}

/** Looks at the plan through a lens; this person looks at it so again, also another day. */
export function chooseLens(next: Lens): void {
  const isAnother = next.name !== lens.get().name || lensText(next) !== lensText(lens.get());
  // Through a lens the plan is seen alone.
  stopComparing();
  lens.set(next);
  const plan = openSession()?.planId;
  if (plan !== undefined) keepLens(plan, lensText(next));
  if (isAnother && next.name !== 'path') announce(t`Lens: ${lensTitle(next)}`);
}

/** Takes up the lens that a plan was looked at through last. */
export function takeUpLens(planId: string): void {
  lens.set(keptLens(keptLenses(), planId));
}

function keepLens(plan: string, text: string): void {
  const [newest] = keptLenses();
  if (newest?.plan === plan && newest.lens === text) return;
  void changeSettings({ lenses: keptWith(keptLenses(), plan, text) });
}

const keptLenses = (): KeptLenses => appInfo.get()?.settings.lenses ?? [];
