import type { Id } from '#shared/base/ids.ts';
import { createStore } from '../base/store.ts';

/** The components that the failure drill lets fail together. */
export const failedParts = createStore<readonly Id[]>([]);

/** What the canvas shows of the drill: all that is gone, and a sentence; undefined when nothing fails. */
export const drillShown = createStore<
  { readonly components: readonly Id[]; readonly words: string } | undefined
>(undefined);

/** Lets exactly these fail. */
export function failTogether(ids: readonly Id[]): void {
  failedParts.set(ids);
  if (ids.length === 0) drillShown.set(undefined);
}
