import type { RuleData } from '#shared/rules/rule.ts';
import { noGoal } from './goals/gol-01-no-goal.ts';
import { criticalWithoutTargets } from './goals/gol-02-critical-without-targets.ts';
import { densityAgainstIsolation } from './goals/gol-03-density-against-isolation.ts';
import { targetAboveSite } from './goals/gol-04-target-above-site.ts';
import { unvalidatedAssumption } from './goals/gol-05-unvalidated-assumption.ts';
import { noAccess } from './completeness/lyr-01-no-access.ts';
import { noApplication } from './completeness/lyr-02-no-application.ts';
import { noProcessing } from './completeness/lyr-03-no-processing.ts';
import { noNetwork } from './completeness/lyr-04-no-network.ts';
import { noStorage } from './completeness/lyr-05-no-storage.ts';
import { noSecurity } from './completeness/lyr-06-no-security.ts';
import { noManagement } from './completeness/lyr-07-no-management.ts';
import { onlyVirtualMachines } from './completeness/lyr-08-only-virtual-machines.ts';
import { connectedToNothing } from './completeness/lyr-09-connected-to-nothing.ts';
import { notNeededWithoutReason } from './completeness/lyr-10-not-needed-without-reason.ts';
import { twoToolsForOneJob } from './completeness/lyr-11-two-tools-for-one-job.ts';
import { wrongLayer } from './completeness/lyr-12-wrong-layer.ts';
import { oneFormForManyGoals } from './completeness/lyr-13-one-form-for-many-goals.ts';
import { sameKernelManyTimes } from './mismatch/mis-01-same-kernel-many-times.ts';
import { restartTooSlow } from './mismatch/mis-02-restart-too-slow.ts';
import { noInterruptionWithoutLockstep } from './mismatch/mis-03-no-interruption-without-lockstep.ts';
import { migrationDoesNotRestart } from './mismatch/mis-04-migration-does-not-restart.ts';
import { blindToApplicationFailure } from './mismatch/mis-05-blind-to-application-failure.ts';
import { lockstepRepeatsSoftwareFaults } from './mismatch/mis-06-lockstep-repeats-software-faults.ts';
import { outsideVsphereFtLimits } from './mismatch/mis-07-outside-vsphere-ft-limits.ts';
import { anotherKernelInAPartition } from './mismatch/mis-08-another-kernel-in-a-partition.ts';
import { containerCannotMoveLive } from './mismatch/mis-09-container-cannot-move-live.ts';
import { oneKernelForStrangers } from './mismatch/mis-10-one-kernel-for-strangers.ts';
import { largerThanTheLargestHost } from './mismatch/mis-11-larger-than-the-largest-host.ts';
import { saturatedWorkload } from './mismatch/mis-12-saturated-workload.ts';
import { singleInstanceMustScale } from './mismatch/mis-13-single-instance-must-scale.ts';
import { desktopForTwoApplications } from './mismatch/mis-14-desktop-for-two-applications.ts';

/** Every rule of the book, in the order in which findings are listed: one line a rule. */
export const allRules: readonly RuleData[] = [
  noGoal,
  criticalWithoutTargets,
  densityAgainstIsolation,
  targetAboveSite,
  unvalidatedAssumption,
  noAccess,
  noApplication,
  noProcessing,
  noNetwork,
  noStorage,
  noSecurity,
  noManagement,
  onlyVirtualMachines,
  connectedToNothing,
  notNeededWithoutReason,
  twoToolsForOneJob,
  wrongLayer,
  oneFormForManyGoals,
  sameKernelManyTimes,
  restartTooSlow,
  noInterruptionWithoutLockstep,
  migrationDoesNotRestart,
  blindToApplicationFailure,
  lockstepRepeatsSoftwareFaults,
  outsideVsphereFtLimits,
  anotherKernelInAPartition,
  containerCannotMoveLive,
  oneKernelForStrangers,
  largerThanTheLargestHost,
  saturatedWorkload,
  singleInstanceMustScale,
  desktopForTwoApplications,
];
