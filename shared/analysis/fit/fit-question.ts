import type { Id } from '#shared/base/ids.ts';
import type { Question } from '../question.ts';
import { fitOf, type Fit } from './fit-of.ts';

/** What fits a workload. */
export const fitQuestion: Question<{ readonly workload: Id }, Fit | undefined> = {
  answer: (context, { workload }) => fitOf(context, workload),
};
