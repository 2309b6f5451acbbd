import { optionLabel } from '#shared/catalogue/option-labels.ts';
import type { Component } from '#shared/plan/records.ts';
import { textOf, yesOf } from '../recovery/facts.ts';
import { isTechnology } from '../recovery/platform.ts';
import { recoveryLabels } from '../recovery/recovery-way.ts';
import { from, ofKind } from '../recovery/related.ts';
import { assumedNumber } from '../sums/assumed-number.ts';
import { decided, waiting, type Check, type Judgement } from './check.ts';
import type { FitCase } from './fit-case.ts';
import { memoryCheck } from './memory-check.ts';
import { drawnCheck, recoveryCheck } from './recovery-check.ts';
import { t } from '#shared/words/t.ts';

/** Operating-system virtualization and partitioning: many isolated user spaces on one kernel. */
export function judgePartitions(fit: FitCase): Judgement {
  const recovery = assumedNumber(fit.context, 'partitionRestartSec');
  const means = fit.drawn?.quickest?.means;
  const time = fit.present.has('osPartitioning')
    ? drawnCheck(
        fit,
        means === undefined ? t`As drawn` : t`As drawn, ${recoveryLabels[means]}`,
        recovery,
      )
    : recoveryCheck(fit, recovery, t`Restarts without the boot of an operating system`);
  return {
    recovery,
    checks: [
      kernelCheck(fit),
      driverCheck(fit),
      isolationCheck(fit),
      movingCheck(fit),
      memoryCheck(fit),
      time,
    ],
    merit: t`One kernel to maintain, and 1 to 3 times as many on a host as virtual machines.`,
  };
}

/** A partition shares the kernel of its host: of the one it is on, as MIS-08 has it; else of one that can be divided. */
function kernelCheck(fit: FitCase): Check {
  const { workload, machines } = fit;
  const own = textOf(workload, 'osKernelFamily') ?? textOf(machines[0], 'osKernelFamily');
  if (own === undefined)
    return waiting(
      [{ component: workload.id, field: 'osKernelFamily' }],
      t`Shares the kernel of its host, and its own is not stated.`,
      [[{ component: workload.id, field: 'osKernelFamily', to: 'linux' }]],
    );
  const host = hostKernel(fit);
  const fits = host === undefined ? own !== 'other' : own === host;
  return decided(
    fits,
    fits
      ? t`Shares a ${optionLabel(own)} kernel.`
      : host === undefined
        ? t`No partitioned host carries its kernel.`
        : t`Needs a ${optionLabel(own)} kernel, and its host has a ${optionLabel(host)} one.`,
    [[{ component: workload.id, field: 'osKernelFamily', to: host ?? 'linux' }]],
  );
}

/** The kernel of the partitioned host it is on: stated, or by its product. */
function hostKernel({ context, platform }: FitCase): string | undefined {
  for (const host of platformsIn({ context, platform })) {
    const stated = textOf(host, 'osKernelFamily');
    if (stated !== undefined) return stated;
    if (isTechnology(context, host, 'linuxOnly')) return 'linux';
    if (isTechnology(context, host, 'windowsOnly')) return 'windows';
  }
  return undefined;
}

const platformsIn = ({ context, platform }: Pick<FitCase, 'context' | 'platform'>) =>
  ofKind(context.plan, platform, 'osPlatform', 'k8sCluster');

function driverCheck({ workload }: FitCase): Check {
  const needs = yesOf(workload, 'kernelDriver') === true;
  return decided(
    !needs,
    needs
      ? t`Needs a kernel driver of its own, and the kernel is shared.`
      : t`Needs no kernel driver.`,
    [[{ component: workload.id, field: 'kernelDriver', to: false }]],
  );
}

/** One flaw of the kernel opens every partition. As MIS-10 has it. */
function isolationCheck(fit: FitCase): Check {
  const { context, workload, platform } = fit;
  const isolation = textOf(workload, 'isolation');
  const hardened = ofKind(
    context.plan,
    platform,
    'osPlatform',
    'k8sCluster',
    'osContainer',
    'pod',
  ).some((part) => isTechnology(context, part, 'hardenedIsolation'));
  const remedies = [[{ component: workload.id, field: 'isolation' as const, to: 'trusted' }]];
  if (hardened) return decided(true, t`Each partition has a small kernel of its own in between.`);
  if (isolation === 'hostile')
    return decided(
      false,
      t`Its neighbours may attack it, and one kernel would carry them all.`,
      remedies,
    );
  if (zonesBeside(fit).size > 1)
    return decided(
      false,
      t`Its neighbours belong to another trust zone, and one kernel carries them all.`,
    );
  return isolation === undefined
    ? waiting(
        [{ component: workload.id, field: 'isolation' }],
        t`Whether its neighbours may attack it is not stated.`,
        remedies,
      )
    : decided(true, t`Its neighbours are trusted with the same kernel.`);
}

/** The trust zones of all that shares its partitioned host now. */
function zonesBeside(fit: FitCase): ReadonlySet<string> {
  const { plan } = fit.context;
  const hosts = platformsIn(fit).map(({ id }) => id);
  const partitions = ofKind(plan, from(plan, hosts, 'runsOn'), 'osContainer', 'pod')
    .filter((partition) => !isTechnology(fit.context, partition, 'hardenedIsolation'))
    .map(({ id }) => id);
  const tenants: readonly Component[] = ofKind(
    plan,
    from(plan, [...hosts, ...partitions], 'runsOn'),
    'workload',
  );
  return new Set(tenants.flatMap((tenant) => textOf(tenant, 'trustZone') ?? []));
}

/** Moving it means a restart, unless its platform can do better. As MIS-09 has it. */
function movingCheck({ context, workload, machines, platform }: FitCase): Check {
  const must =
    yesOf(workload, 'needsLiveMigration') ??
    machines
      .map((machine) => yesOf(machine, 'needsLiveMigration'))
      .find((one) => one !== undefined);
  const hosts = platformsIn({ context, platform });
  const able =
    hosts.length > 0 &&
    hosts.every(
      (host) => yesOf(host, 'liveMigration') ?? isTechnology(context, host, 'liveMigration'),
    );
  const remedies = [
    [workload, ...machines].map(({ id }) => ({
      component: id,
      field: 'needsLiveMigration' as const,
      to: false,
    })),
  ];
  if (able || must === false) return decided(true, t`It need not move while running, or can.`);
  const says = t`Moving it means a restart, and it must move while running.`;
  return must === true
    ? decided(false, says, remedies)
    : waiting(
        [{ component: workload.id, field: 'needsLiveMigration' }],
        t`Whether it must move while running is not stated; moving it means a restart.`,
        remedies,
      );
}
