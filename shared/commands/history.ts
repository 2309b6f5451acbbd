import { invert, type Change } from '#shared/plan/change.ts';

/** Something done: how the app names it, and the change it was. */
export interface DoneStep {
  readonly label: string;
  readonly change: Change;
}

/** What one author can take back and do again, the latest last. An immutable value: a step gives a new one. */
export interface History {
  readonly done: readonly DoneStep[];
  readonly undone: readonly DoneStep[];
}

/** The change to apply now, and the history afterwards. */
export interface HistoryMove {
  readonly label: string;
  readonly change: Change;
  readonly history: History;
}

export const emptyHistory: History = { done: [], undone: [] };

/** Remembers a step; what had been taken back can no longer be done again. An empty change is not remembered. */
export const remember = (history: History, step: DoneStep): History =>
  step.change.length === 0 ? history : { done: [...history.done, step], undone: [] };

/** What takes the latest step back, or undefined when there is none. */
export function undo({ done, undone }: History): HistoryMove | undefined {
  const step = done.at(-1);
  if (step === undefined) return undefined;
  const history = { done: done.slice(0, -1), undone: [...undone, step] };
  return { label: step.label, change: invert(step.change), history };
}

/** What does the step again that was taken back last, or undefined when there is none. */
export function redo({ done, undone }: History): HistoryMove | undefined {
  const step = undone.at(-1);
  if (step === undefined) return undefined;
  const history = { done: [...done, step], undone: undone.slice(0, -1) };
  return { ...step, history };
}
