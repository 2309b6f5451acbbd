import type { Viewport } from './viewport.ts';

let last: { readonly planId: string; readonly viewport: Viewport } | undefined;

/** Keeps where somebody looks in a plan, for the next canvas that shows it: another scenario, a moment, two side by side. */
export function keepSight(planId: string, viewport: Viewport | undefined): void {
  last = viewport === undefined ? undefined : { planId, viewport };
}

/** Where somebody looked in this plan last; undefined while all of it is in view. */
export const keptSight = (planId: string): Viewport | undefined =>
  last?.planId === planId ? last.viewport : undefined;
