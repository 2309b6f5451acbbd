import { textOf, yesOf } from '../recovery/facts.ts';
import { assumedNumber } from '../sums/assumed-number.ts';
import { decided, waiting, type Check, type Judgement } from './check.ts';
import type { FitCase } from './fit-case.ts';
import { sayTime } from './say-seconds.ts';
import { t } from '#shared/words/t.ts';

/** Workload management monitors: several copies, and something that spreads requests over them. */
export function judgeCopies(fit: FitCase): Judgement {
  const recovery = assumedNumber(fit.context, 'healthCheckSec');
  return {
    recovery,
    checks: [copiesCheck(fit)],
    merit: t`Other copies carry on; requests to the lost one fail for ${sayTime(recovery)}.`,
  };
}

/** Copies can run beside each other when it keeps no state, or was made for it. */
function copiesCheck({ workload }: FitCase): Check {
  const { id, name } = workload;
  const state = textOf(workload, 'statefulness');
  const aware = yesOf(workload, 'clusterAware');
  if (state === 'stateless') return decided(true, t`It keeps no state: several copies can run.`);
  if (aware === true)
    return decided(true, t`It knows about clusters: several copies can be active.`);
  const remedies = [
    [{ component: id, field: 'clusterAware' as const, to: true }],
    [{ component: id, field: 'statefulness' as const, to: 'stateless' }],
  ];
  if (state === 'stateful' && aware === false)
    return decided(false, t`It keeps state and is not made to be active twice.`, remedies);
  return waiting(
    [{ component: id, field: state === undefined ? 'statefulness' : 'clusterAware' }],
    t`Needs two active copies of ${name}.`,
    remedies,
  );
}
