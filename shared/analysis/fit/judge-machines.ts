import { yesOf } from '../recovery/facts.ts';
import { poolsIn } from '../recovery/platform.ts';
import { assumedNumber } from '../sums/assumed-number.ts';
import { recoveryLabels } from '../recovery/recovery-way.ts';
import { decided, waiting, type Check, type Judgement } from './check.ts';
import { isAlike } from './like-machines.ts';
import type { FitCase } from './fit-case.ts';
import { memoryCheck } from './memory-check.ts';
import { drawnCheck, recoveryCheck } from './recovery-check.ts';
import { threatsTo } from './threats.ts';
import { t } from '#shared/words/t.ts';

/** Virtual machine software, with HA restart where the plan does not use it yet; as drawn where it does. */
export function judgeMachines(fit: FitCase): Judgement {
  const recovery = assumedNumber(fit.context, 'vmRestartSec');
  const time = fit.present.has('vmSoftware')
    ? drawnCheck(fit, howDrawn(fit), recovery)
    : recoveryCheck(fit, recovery, t`With HA restart, the machine starts elsewhere`);
  const wasteful = fit.machines.find((machine) => isAlike(fit.context, machine));
  return {
    recovery,
    checks: [sizeCheck(fit), memoryCheck(fit), softwareCheck(fit), time],
    merit: t`Any operating system, kept apart from its neighbours, and movable while it runs.`,
    ...(wasteful === undefined || !fit.goals.top(2, 'consolidation', 'cost')
      ? {}
      : {
          excess: {
            says: t`It repeats the operating system of its neighbours and is hardly loaded: partitions run 1 to 3 times as many on a host.`,
            remedies: [[{ component: fit.workload.id, field: 'needsLiveMigration', to: true }]],
          },
        }),
  };
}

/** How the plan as drawn brings it back. */
function howDrawn({ drawn }: FitCase): string {
  const means = drawn?.quickest?.means;
  switch (means) {
    case undefined:
      return t`As drawn`;
    case 'repair':
      return t`Nothing restarts when its host dies; as drawn, the host is repaired`;
    case 'restart':
      return t`The machine starts elsewhere`;
    default:
      return t`As drawn, ${recoveryLabels[means]}`;
  }
}

/** One machine can never be bigger than one host. */
function sizeCheck({ size, goals, workload }: FitCase): Check {
  const { vcpu, ramGiB, hostCores, hostRamGiB } = size;
  const tooLarge =
    (vcpu !== undefined && hostCores !== undefined && vcpu > hostCores) ||
    (ramGiB !== undefined && hostRamGiB !== undefined && ramGiB > hostRamGiB);
  if (tooLarge)
    return decided(false, t`It needs more than its largest host has, and a machine ends there.`, [
      sizeRemedy(size, workload.id),
    ]);
  const known = ![vcpu, ramGiB, hostCores, hostRamGiB].includes(undefined);
  if (known || size.hosts.length === 0 || !goals.stated.has('performance'))
    return decided(true, t`It fits its largest host.`);
  return waiting(blanksOf(size), t`Whether it fits its largest host is not stated.`);
}

const sizeRemedy = ({ vcpu, ramGiB, hostCores, hostRamGiB }: FitCase['size'], id: string) => [
  ...(vcpu !== undefined && hostCores !== undefined && vcpu > hostCores
    ? [{ component: id, field: 'vcpu' as const, to: hostCores }]
    : []),
  ...(ramGiB !== undefined && hostRamGiB !== undefined && ramGiB > hostRamGiB
    ? [{ component: id, field: 'ramGiB' as const, to: hostRamGiB }]
    : []),
];

const blanksOf = ({ vcpu, ramGiB, hostCores, hostRamGiB, demanding, hosts }: FitCase['size']) => [
  ...(vcpu === undefined
    ? demanding.map(({ id }) => ({ component: id, field: 'vcpu' as const }))
    : []),
  ...(ramGiB === undefined
    ? demanding.map(({ id }) => ({ component: id, field: 'ramGiB' as const }))
    : []),
  ...(hostCores === undefined
    ? hosts.flatMap((host) =>
        host.facts.cores === undefined ? [{ component: host.id, field: 'cores' as const }] : [],
      )
    : []),
  ...(hostRamGiB === undefined
    ? hosts.flatMap((host) =>
        host.facts.ramGiB === undefined ? [{ component: host.id, field: 'ramGiB' as const }] : [],
      )
    : []),
];

/** Restart of hosts watches hosts; a stated threat of software asks for monitoring inside the machine. As MIS-05 has it. */
function softwareCheck({ context, platform, workload, present }: FitCase): Check {
  const watched = t`A hung guest and a dead application are noticed.`;
  const covered =
    present.has('highAvailability') ||
    present.has('workloadManagement') ||
    !present.has('vmSoftware');
  if (!threatsTo(workload).includes('software') || covered) return decided(true, watched);
  const pools = poolsIn(context.plan, platform);
  const says = t`HA restart watches hosts: a hung guest or a dead application goes unnoticed.`;
  const remedies = [
    pools.map(({ id }) => ({ component: id, field: 'appMonitoring' as const, to: true })),
  ];
  if (pools.some((pool) => yesOf(pool, 'appMonitoring') === true)) return decided(true, watched);
  const blank = pools.filter((pool) => yesOf(pool, 'appMonitoring') === undefined);
  return blank.length === 0
    ? decided(false, says, remedies)
    : waiting(
        blank.map(({ id }) => ({ component: id, field: 'appMonitoring' as const })),
        says,
        remedies,
      );
}
