import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';
import { noGoalFixtures } from './goals/gol-01-no-goal.fixtures.ts';
import { criticalWithoutTargetsFixtures } from './goals/gol-02-critical-without-targets.fixtures.ts';
import { densityAgainstIsolationFixtures } from './goals/gol-03-density-against-isolation.fixtures.ts';
import { targetAboveSiteFixtures } from './goals/gol-04-target-above-site.fixtures.ts';
import { unvalidatedAssumptionFixtures } from './goals/gol-05-unvalidated-assumption.fixtures.ts';
import { noAccessFixtures } from './completeness/lyr-01-no-access.fixtures.ts';
import { noApplicationFixtures } from './completeness/lyr-02-no-application.fixtures.ts';
import { noProcessingFixtures } from './completeness/lyr-03-no-processing.fixtures.ts';
import { noNetworkFixtures } from './completeness/lyr-04-no-network.fixtures.ts';
import { noStorageFixtures } from './completeness/lyr-05-no-storage.fixtures.ts';
import { noSecurityFixtures } from './completeness/lyr-06-no-security.fixtures.ts';
import { noManagementFixtures } from './completeness/lyr-07-no-management.fixtures.ts';
import { onlyVirtualMachinesFixtures } from './completeness/lyr-08-only-virtual-machines.fixtures.ts';
import { connectedToNothingFixtures } from './completeness/lyr-09-connected-to-nothing.fixtures.ts';
import { notNeededWithoutReasonFixtures } from './completeness/lyr-10-not-needed-without-reason.fixtures.ts';
import { twoToolsForOneJobFixtures } from './completeness/lyr-11-two-tools-for-one-job.fixtures.ts';
import { wrongLayerFixtures } from './completeness/lyr-12-wrong-layer.fixtures.ts';
import { oneFormForManyGoalsFixtures } from './completeness/lyr-13-one-form-for-many-goals.fixtures.ts';
import { sameKernelManyTimesFixtures } from './mismatch/mis-01-same-kernel-many-times.fixtures.ts';
import { restartTooSlowFixtures } from './mismatch/mis-02-restart-too-slow.fixtures.ts';
import { noInterruptionWithoutLockstepFixtures } from './mismatch/mis-03-no-interruption-without-lockstep.fixtures.ts';
import { migrationDoesNotRestartFixtures } from './mismatch/mis-04-migration-does-not-restart.fixtures.ts';
import { blindToApplicationFailureFixtures } from './mismatch/mis-05-blind-to-application-failure.fixtures.ts';
import { lockstepRepeatsSoftwareFaultsFixtures } from './mismatch/mis-06-lockstep-repeats-software-faults.fixtures.ts';
import { outsideVsphereFtLimitsFixtures } from './mismatch/mis-07-outside-vsphere-ft-limits.fixtures.ts';
import { anotherKernelInAPartitionFixtures } from './mismatch/mis-08-another-kernel-in-a-partition.fixtures.ts';
import { containerCannotMoveLiveFixtures } from './mismatch/mis-09-container-cannot-move-live.fixtures.ts';
import { oneKernelForStrangersFixtures } from './mismatch/mis-10-one-kernel-for-strangers.fixtures.ts';
import { largerThanTheLargestHostFixtures } from './mismatch/mis-11-larger-than-the-largest-host.fixtures.ts';
import { saturatedWorkloadFixtures } from './mismatch/mis-12-saturated-workload.fixtures.ts';
import { singleInstanceMustScaleFixtures } from './mismatch/mis-13-single-instance-must-scale.fixtures.ts';
import { desktopForTwoApplicationsFixtures } from './mismatch/mis-14-desktop-for-two-applications.fixtures.ts';

/** The fixtures of every rule of the book: one line a rule. */
export const allFixtures: readonly RuleFixtures[] = [
  noGoalFixtures,
  criticalWithoutTargetsFixtures,
  densityAgainstIsolationFixtures,
  targetAboveSiteFixtures,
  unvalidatedAssumptionFixtures,
  noAccessFixtures,
  noApplicationFixtures,
  noProcessingFixtures,
  noNetworkFixtures,
  noStorageFixtures,
  noSecurityFixtures,
  noManagementFixtures,
  onlyVirtualMachinesFixtures,
  connectedToNothingFixtures,
  notNeededWithoutReasonFixtures,
  twoToolsForOneJobFixtures,
  wrongLayerFixtures,
  oneFormForManyGoalsFixtures,
  sameKernelManyTimesFixtures,
  restartTooSlowFixtures,
  noInterruptionWithoutLockstepFixtures,
  migrationDoesNotRestartFixtures,
  blindToApplicationFailureFixtures,
  lockstepRepeatsSoftwareFaultsFixtures,
  outsideVsphereFtLimitsFixtures,
  anotherKernelInAPartitionFixtures,
  containerCannotMoveLiveFixtures,
  oneKernelForStrangersFixtures,
  largerThanTheLargestHostFixtures,
  saturatedWorkloadFixtures,
  singleInstanceMustScaleFixtures,
  desktopForTwoApplicationsFixtures,
];
