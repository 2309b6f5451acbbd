import { numberOf, textOf } from '../recovery/facts.ts';
import { assumedNumber } from '../sums/assumed-number.ts';
import type { Measured } from '../measured.ts';
import type { Judgement } from './check.ts';
import type { FitCase } from './fit-case.ts';
import { memoryCheck } from './memory-check.ts';
import { recoveryCheck } from './recovery-check.ts';
import { asking } from './recovery-check.ts';
import { t } from '#shared/words/t.ts';

/** From this recovery time on, and below this criticality, nobody asked for a cluster: as MIS-22 has it. */
const clusterless = { rtoSec: 14_400, criticality: 3 } as const;

/** High availability, failover and disaster recovery monitors. */
export function judgeFailover(fit: FitCase): Judgement {
  const { workload, rto } = fit;
  const recovery = failoverTime(fit);
  const time = fit.present.has('highAvailability') && fit.drawn ? fit.drawn.time : recovery;
  const criticality = numberOf(workload, 'criticality');
  const excess =
    rto !== undefined &&
    rto >= clusterless.rtoSec &&
    criticality !== undefined &&
    criticality >= clusterless.criticality;
  return {
    recovery,
    checks: [
      memoryCheck(fit),
      recoveryCheck(fit, time, t`Fails over the service, not the machine`),
    ],
    merit: t`It notices a dead application as well as a dead host.`,
    ...(excess
      ? {
          excess: {
            says: t`A quorum, fencing and a second system, for a service that may wait for hours.`,
            remedies: [[asking(workload.id, clusterless.rtoSec - 1)]],
          },
        }
      : {}),
  };
}

/** Failover as planned for what its operating system usually runs. */
function failoverTime({ context, workload }: FitCase): Measured<number> {
  switch (textOf(workload, 'osKernelFamily')) {
    case 'windows':
      return assumedNumber(context, 'wsfcFailoverSec');
    case 'linux':
      return assumedNumber(context, 'pacemakerFailoverSec');
    default:
      return assumedNumber(context, 'clusterFailoverSec');
  }
}
