import { mostLenses } from '#shared/api/most-lenses.ts';
import { parseLens, type Lens } from '#shared/lens/lens.ts';

/** What plans were looked at through last, as text, the newest first. */
export type KeptLenses = readonly { readonly plan: string; readonly lens: string }[];

/** What a plan was looked at through last; its layers, where that is not known. */
export const keptLens = (kept: KeptLenses, planId: string): Lens =>
  parseLens(kept.find(({ plan }) => plan === planId)?.lens ?? '');

/** The same with what a plan is looked at through now; of very many plans the oldest is dropped. */
export const keptWith = (kept: KeptLenses, plan: string, lens: string): KeptLenses =>
  [{ plan, lens }, ...kept.filter((each) => each.plan !== plan)].slice(0, mostLenses);
