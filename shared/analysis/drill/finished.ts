import type { LongWork } from '../question.ts';

/** Runs long work to its end at once, where nobody waits for anything else meanwhile. */
export function finished<Answer>(work: LongWork<Answer>): Answer {
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}
