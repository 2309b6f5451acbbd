import { rowsOfPlan, type PlanRows } from '#shared/plan/plan-rows.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { DecisionSheet } from '#shared/scenario/decision-sheet.ts';
import { spokenLanguage } from '#shared/words/spoken.ts';

/** Two states to be weighed, as rows. */
export interface CompareRequest {
  readonly before: PlanRows;
  readonly after: PlanRows;
  readonly today: string;
}

/** How much of it is done, from 0 to 1; in the end the sheet. */
export type CompareReply = { readonly share: number } | { readonly sheet: DecisionSheet };

/**
 * Weighs two states of a plan in a worker of its own, which ends with it. `tell` hears how much is done, from 0 to 1. Rejects with
 * an AbortError when `signal` says so.
 */
export function weigh(
  before: PlanView,
  after: PlanView,
  today: string,
  signal: AbortSignal,
  tell: (share: number) => void,
): Promise<DecisionSheet> {
  const worker = new Worker(new URL('./compare.worker.ts', import.meta.url), {
    type: 'module',
    name: spokenLanguage().tag,
  });
  const request: CompareRequest = { before: rowsOfPlan(before), after: rowsOfPlan(after), today };
  return new Promise<DecisionSheet>((resolve, reject) => {
    signal.addEventListener('abort', () =>
      reject(new DOMException('Not wanted any more', 'AbortError')),
    );
    worker.addEventListener('message', ({ data }: MessageEvent<CompareReply>) => {
      if ('sheet' in data) resolve(data.sheet);
      else tell(data.share);
    });
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}
