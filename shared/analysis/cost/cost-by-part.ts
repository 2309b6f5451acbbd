import type { AnalysisContext } from '../analysis.ts';
import type { Question } from '../question.ts';
import type { CostLine } from './cost-line.ts';
import { hardwareCost } from './hardware-cost.ts';
import { licenceCost } from './licence-cost.ts';
import { runningCost } from './running-cost.ts';

/**
 * Every line of the bill (domain.md §4.9). What exists is not bought, but runs; what retires costs nothing any more, which is its
 * saving. Money lost while services are down is no line: it is asked of their owners, never assumed (`downtimeCost`).
 */
export const costByPart = (context: AnalysisContext): readonly CostLine[] => [
  ...hardwareCost(context),
  ...licenceCost(context),
  ...runningCost(context),
];

/** The same as a question that can be asked of the worker. */
export const costByPartQuestion: Question<object, readonly CostLine[]> = {
  answer: (context) => costByPart(context),
};
