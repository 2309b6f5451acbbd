import { yesOf } from '../recovery/facts.ts';
import { assumedNumber } from '../sums/assumed-number.ts';
import { decided, waiting, type Check, type Judgement } from './check.ts';
import type { FitCase } from './fit-case.ts';
import { t } from '#shared/words/t.ts';

/** Parallel processing monitors: one task divided over many systems. */
export function judgeParallel(fit: FitCase): Judgement {
  const { size, workload } = fit;
  const within = isWithinHost(fit);
  return {
    recovery: assumedNumber(fit.context, 'databaseFailoverSec'),
    checks: [dividedCheck(fit), demandCheck(fit)],
    merit: t`Many systems act as one, beyond the largest of them.`,
    ...(within
      ? {
          excess: {
            says: t`Made for demand beyond one host; ${size.vcpu ?? 0} of ${size.hostCores ?? 0} cores are asked for.`,
            remedies: [[{ component: workload.id, field: 'vcpu', to: (size.hostCores ?? 0) + 1 }]],
          },
        }
      : {}),
  };
}

function isWithinHost({ size: { vcpu, ramGiB, hostCores, hostRamGiB } }: FitCase): boolean {
  const larger = ramGiB !== undefined && hostRamGiB !== undefined && ramGiB > hostRamGiB;
  return vcpu !== undefined && hostCores !== undefined && vcpu <= hostCores && !larger;
}

function dividedCheck({ workload }: FitCase): Check {
  const aware = yesOf(workload, 'clusterAware');
  const remedies = [[{ component: workload.id, field: 'clusterAware' as const, to: true }]];
  if (aware === true) return decided(true, t`It is made to be divided over systems.`);
  return aware === false
    ? decided(false, t`It is not made to be divided over systems.`, remedies)
    : waiting(
        [{ component: workload.id, field: 'clusterAware' }],
        t`Needs ${workload.name} to be made for division over systems.`,
        remedies,
      );
}

/** Whether the demand is known to be beyond, or within, the largest host. */
function demandCheck(fit: FitCase): Check {
  const { vcpu, ramGiB, hostCores, hostRamGiB, hosts, demanding } = fit.size;
  const beyond =
    (vcpu !== undefined && hostCores !== undefined && vcpu > hostCores) ||
    (ramGiB !== undefined && hostRamGiB !== undefined && ramGiB > hostRamGiB);
  if (beyond || isWithinHost(fit) || fit.present.has('parallelProcessing'))
    return decided(true, t`Its demand is known beside that of the largest host.`);
  const blank = vcpu === undefined ? demanding : hosts;
  return waiting(
    blank.map(({ id }) => ({ component: id, field: vcpu === undefined ? 'vcpu' : 'cores' })),
    t`Made for demand beyond one host.`,
  );
}
