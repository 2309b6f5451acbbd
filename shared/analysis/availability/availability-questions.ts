import type { Id } from '#shared/base/ids.ts';
import type { Question } from '../question.ts';
import { downtimeByCause, type DowntimeCause } from './downtime-by-cause.ts';
import { duplicationGains, type DuplicationGain } from './duplication-gains.ts';

/** What a service is down by, and what a second one of each part would save. */
export interface Downtime {
  readonly causes: readonly DowntimeCause[];
  readonly gains: readonly DuplicationGain[];
}

/** The downtime of a service by cause, and what doubling its parts would save. */
export const downtimeQuestion: Question<{ readonly service: Id }, Downtime> = {
  answer: (context, { service }) => ({
    causes: downtimeByCause(context, service),
    gains: duplicationGains(context, service),
  }),
};
