import { downtimeQuestion } from './availability/availability-questions.ts';
import { proveRestarts } from './clusters/prove-restarts.ts';
import { vendorSharesQuestion } from './complexity/vendor-shares.ts';
import { costByPartQuestion } from './cost/cost-by-part.ts';
import { feedsOfRackQuestion } from './facility/power/feeds-of-rack.ts';
import {
  cutSetsQuestion,
  doubleFaultsQuestion,
  drillQuestion,
  singleFaultsQuestion,
} from './drill/drill-questions.ts';
import { fitQuestion } from './fit/fit-question.ts';
import { matrixQuestion } from './matrix/matrix-question.ts';
import type { LongWork, Question } from './question.ts';

/** Every question that can be asked of a plan, by name. */
export const allQuestions = {
  'cost-by-part': costByPartQuestion,
  'feeds-of-rack': feedsOfRackQuestion,
  downtime: downtimeQuestion,
  fit: fitQuestion,
  matrix: matrixQuestion,
  drill: drillQuestion,
  'single-faults': singleFaultsQuestion,
  'double-faults': doubleFaultsQuestion,
  'cut-sets': cutSetsQuestion,
  'vendor-shares': vendorSharesQuestion,
  'prove-restarts': proveRestarts,
} as const satisfies Readonly<Record<string, Question<never, unknown>>>;

export type QuestionName = keyof typeof allQuestions;

type Asked<Name extends QuestionName> = Parameters<(typeof allQuestions)[Name]['answer']>[1];

/** What is asked along with a question. */
export type ParamsOf<Name extends QuestionName> = Asked<Name>;

type Settled<Given> = Given extends LongWork<infer Answer> ? Answer : Given;

/** What a question gives. */
export type AnswerOf<Name extends QuestionName> = Settled<
  ReturnType<(typeof allQuestions)[Name]['answer']>
>;
