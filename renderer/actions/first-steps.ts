import { createStore } from '#renderer/state/store.ts';

/** The three steps that a first start leads through. */
export type FirstStep = 'read' | 'fix' | 'goal';

/** The steps that were taken in this window. */
export const stepsTaken = createStore<ReadonlySet<FirstStep>>(new Set<FirstStep>());

/** Ticks a step off. */
export function finishStep(step: FirstStep): void {
  if (stepsTaken.get().has(step)) return;
  stepsTaken.set(new Set([...stepsTaken.get(), step]));
}
