import type { Measured } from '../measured.ts';
import { highOf, lowOf } from '../sums/bounds.ts';
import { poolsIn } from '../recovery/platform.ts';
import { yesOf } from '../recovery/facts.ts';
import { decided, waiting, type Check } from './check.ts';
import type { FitCase } from './fit-case.ts';
import type { FactChange } from './overlay-plan.ts';
import { sayTime, sayWhole } from './say-seconds.ts';
import { t } from '#shared/words/t.ts';

/** Whether a time is within the recovery time that is asked for. `how` begins the sentence: "Fails over the service, not the machine". */
export function recoveryCheck(
  { workload, rto }: FitCase,
  time: Measured<number>,
  how: string,
  ways: readonly (readonly FactChange[])[] = [],
): Check {
  const [low, high] = [lowOf(time) ?? 0, highOf(time)];
  const remedies = [...ways, ...(high === undefined ? [] : [[asking(workload.id, high)]])];
  const says = `${how}: ${sayTime(time)}.`;
  if (high === 0) return decided(true, says);
  if (rto === undefined)
    return waiting([{ component: workload.id, field: 'rtoSec' }], says, remedies);
  if (high !== undefined && high <= rto) return decided(true, says);
  if (low > rto) return decided(false, tooLong(time, how, rto), remedies);
  return waiting(time.missing, says, remedies);
}

const tooLong = (time: Measured<number>, how: string, rto: number): string =>
  t`${how}: ${sayTime(time)}, and ${sayWhole(rto)} are allowed.`;

/** The recovery time that would suffice. */
export const asking = (workload: string, seconds: number): FactChange => ({
  component: workload,
  field: 'rtoSec',
  to: Math.ceil(seconds),
});

/**
 * The recovery of a form that the plan uses already: as drawn. What can be switched on is tried first, then switched on with as
 * much time as the form takes, `planned`.
 */
export function drawnCheck(fit: FitCase, how: string, planned: Measured<number>): Check {
  const { context, platform, workload, drawn } = fit;
  const off = poolsIn(context.plan, platform).filter((pool) => yesOf(pool, 'haRestart') !== true);
  const switched = off.map(({ id }): FactChange => ({
    component: id,
    field: 'haRestart',
    to: true,
  }));
  const ways =
    switched.length === 0 ? [] : [switched, [asking(workload.id, planned.value ?? 0), ...switched]];
  const time = drawn?.time ?? planned;
  return recoveryCheck(fit, time, how, ways);
}
