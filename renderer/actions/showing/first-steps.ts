import { createStore } from '#renderer/state/base/store.ts';
import { openSession } from '#renderer/state/session/workspace.ts';

/** The three steps that a first start leads through. */
export type FirstStep = 'read' | 'fix' | 'goal';

/** The steps that were taken in this window, and in which plan. */
interface StepsTaken {
  readonly planId: string | undefined;
  readonly steps: ReadonlySet<FirstStep>;
}

export const stepsTaken = createStore<StepsTaken>({ planId: undefined, steps: new Set() });

/** Ticks a step off; another plan begins anew. */
export function finishStep(step: FirstStep): void {
  const planId = openSession()?.planId;
  const before = stepsTaken.get();
  const steps = before.planId === planId ? before.steps : [];
  stepsTaken.set({ planId, steps: new Set([...steps, step]) });
}
