import type { Id } from '#shared/base/ids.ts';
import type { Question } from '../question.ts';
import { allDoubleFaults, type DoubleFaults } from './double-faults.ts';
import { drill } from './drill.ts';
import type { Drill } from './drill-answer.ts';
import type { FaultRow } from './fault-row.ts';
import { minimalCutSets, type MinimalCutSets } from './minimal-cut-sets.ts';
import { allSingleFaults } from './single-faults.ts';

/** What happens when some components fail at once. */
export const drillQuestion: Question<{ readonly failed: readonly Id[] }, Drill> = {
  answer: (context, { failed }) => drill(context, failed),
};

/** What every single fault does. */
export const singleFaultsQuestion: Question<object, readonly FaultRow[]> = {
  answer: (context) => allSingleFaults(context),
};

/** What two faults at once do that neither does alone. */
export const doubleFaultsQuestion: Question<object, DoubleFaults> = {
  answer: (context) => allDoubleFaults(context),
};

/** The smallest combinations whose loss stops a service. */
export const cutSetsQuestion: Question<
  { readonly service: Id; readonly maxSize?: 1 | 2 | 3 },
  MinimalCutSets | undefined
> = {
  answer: (context, { service, maxSize }) => minimalCutSets(context, service, maxSize),
};
