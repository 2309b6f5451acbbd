import { yesOf } from '../recovery/facts.ts';
import { isTechnology } from '../recovery/platform.ts';
import { ofKind } from '../recovery/related.ts';
import { assumedNumber } from '../sums/assumed-number.ts';
import { decided, waiting, type Check, type Judgement } from './check.ts';
import type { FitCase } from './fit-case.ts';
import { asking, recoveryCheck } from './recovery-check.ts';
import { threatsTo } from './threats.ts';
import { t } from '#shared/words/t.ts';

/** The largest machine that vSphere protects, in vCPU: as MIS-07 has it. */
const largestVsphere = 8;

/** Fault-tolerant servers, and machines in lockstep. */
export function judgeFaultTolerance(fit: FitCase): Judgement {
  const { context, workload, rto } = fit;
  const recovery = assumedNumber(context, 'lockstepSec');
  const kept = yesOf(workload, 'memoryLossAllowed') === false;
  const excess = rto !== undefined && rto > 0 && !kept;
  return {
    recovery,
    checks: [
      softwareCheck(fit),
      ...sizeCheck(fit),
      rto === undefined && !kept ? unasked(fit) : recoveryCheck(fit, recovery, without),
    ],
    merit: t`A part dies and nothing stops.`,
    ...(excess
      ? {
          excess: {
            says: t`Everything is bought twice so that nothing stops, and a stop is allowed.`,
            remedies: [
              [asking(workload.id, 0)],
              [{ component: workload.id, field: 'memoryLossAllowed', to: false }],
            ],
          },
        }
      : {}),
  };
}

const without = t`No interruption, memory kept`;

/** It is quick enough for anything; whether that is asked for is not stated. */
const unasked = ({ workload }: FitCase): Check =>
  waiting(
    [{ component: workload.id, field: 'rtoSec' }],
    t`Nothing stops, whatever is allowed; whether a stop is allowed is not stated.`,
    [[asking(workload.id, 0)]],
  );

/** Both copies run the same instructions, so both meet the same fault. As MIS-06 has it. */
function softwareCheck(fit: FitCase): Check {
  const { workload, present } = fit;
  const threats = threatsTo(workload).filter((one) => one === 'software' || one === 'patching');
  const answered = present.has('highAvailability') || present.has('workloadManagement');
  return decided(
    threats.length === 0 || answered,
    threats.length === 0 || answered
      ? t`Hardware faults interrupt nothing.`
      : t`Both copies run the same instructions, so a fault of the software stops both.`,
    [[{ component: workload.id, field: 'threats', to: ['hardware'] }]],
  );
}

/** Only where the plan protects a machine by vSphere now. */
function sizeCheck({ context, machines, platform, size }: FitCase): readonly Check[] {
  const guarded = machines.filter((machine) => yesOf(machine, 'faultTolerance') === true);
  const vsphere = ofKind(context.plan, platform, 'vm', 'hypervisor', 'hostCluster').some((part) =>
    isTechnology(context, part, 'vsphere'),
  );
  if (guarded.length === 0 || !vsphere || size.vcpu === undefined) return [];
  const fits = size.vcpu <= largestVsphere;
  return [
    decided(
      fits,
      fits
        ? t`${size.vcpu} vCPU are within the ${largestVsphere} that vSphere protects.`
        : t`It has ${size.vcpu} vCPU, and vSphere protects ${largestVsphere}.`,
      [guarded.map(({ id }) => ({ component: id, field: 'vcpu', to: largestVsphere }))],
    ),
  ];
}
