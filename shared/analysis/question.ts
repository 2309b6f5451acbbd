import type { AnalysisContext } from './analysis.ts';

/** Work that yields how far it is, 0 to 1, so that it can be watched and ended, and gives its answer at last. */
export type LongWork<Answer> = Generator<number, Answer, void>;

/**
 * Something that is worked out only when a person asks: a failure drill, what fits a workload. Parameters and answer are
 * plain data, for they cross to a worker and back.
 */
export interface Question<Params, Answer> {
  answer(context: AnalysisContext, params: Params): Answer | LongWork<Answer>;
}
