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
import { machineForAppConflictFixtures } from './mismatch/mis-15-machine-for-app-conflict.fixtures.ts';
import { packageCannotRunHereFixtures } from './mismatch/mis-16-package-cannot-run-here.fixtures.ts';
import { slowLinkForGraphicsFixtures } from './mismatch/mis-17-slow-link-for-graphics.fixtures.ts';
import { latencyOnSharedCoresFixtures } from './mismatch/mis-18-latency-on-shared-cores.fixtures.ts';
import { noLossWithLateCopiesFixtures } from './mismatch/mis-19-no-loss-with-late-copies.fixtures.ts';
import { allInTheLostSiteFixtures } from './mismatch/mis-20-all-in-the-lost-site.fixtures.ts';
import { onlySnapshotsProtectFixtures } from './mismatch/mis-21-only-snapshots-protect.fixtures.ts';
import { clusterNobodyAskedForFixtures } from './mismatch/mis-22-cluster-nobody-asked-for.fixtures.ts';
import { faultToleranceNobodyAskedForFixtures } from './mismatch/mis-23-fault-tolerance-nobody-asked-for.fixtures.ts';
import { singlePodTooSlowFixtures } from './mismatch/mis-24-single-pod-too-slow.fixtures.ts';
import { clusterNodesOnOneServerFixtures } from './mismatch/mis-25-cluster-nodes-on-one-server.fixtures.ts';
import { oneMachinePerHostFixtures } from './mismatch/mis-26-one-machine-per-host.fixtures.ts';
import { discontinuedProductFixtures } from './mismatch/mis-27-discontinued-product.fixtures.ts';
import { noUserCanReachFixtures } from './structure/str-01-no-user-can-reach.fixtures.ts';
import { onNoHardwareFixtures } from './structure/str-02-on-no-hardware.fixtures.ts';
import { singlePointOfFailureFixtures } from './structure/str-03-single-point-of-failure.fixtures.ts';
import { oneUplinkFixtures } from './structure/str-04-one-uplink.fixtures.ts';
import { onePowerFeedFixtures } from './structure/str-05-one-power-feed.fixtures.ts';
import { oneWayToStorageFixtures } from './structure/str-06-one-way-to-storage.fixtures.ts';
import { volumeNotOnAllHostsFixtures } from './structure/str-07-volume-not-on-all-hosts.fixtures.ts';
import { localDiskUnderHaFixtures } from './structure/str-08-local-disk-under-ha.fixtures.ts';
import { evenVotesFixtures } from './structure/str-09-even-votes.fixtures.ts';
import { twoNodesWithoutWitnessFixtures } from './structure/str-10-two-nodes-without-witness.fixtures.ts';
import { witnessFallsWithItsSideFixtures } from './structure/str-11-witness-falls-with-its-side.fixtures.ts';
import { qdeviceWithOddNodesFixtures } from './structure/str-12-qdevice-with-odd-nodes.fixtures.ts';
import { noFencingFixtures } from './structure/str-13-no-fencing.fixtures.ts';
import { fenceSharesPowerFixtures } from './structure/str-14-fence-shares-power.fixtures.ts';
import { tooFewMembersFixtures } from './structure/str-15-too-few-members.fixtures.ts';
import { noSpareMemberFixtures } from './structure/str-16-no-spare-member.fixtures.ts';
import { oneHeartbeatNetworkFixtures } from './structure/str-17-one-heartbeat-network.fixtures.ts';
import { membersTooFarApartFixtures } from './structure/str-18-members-too-far-apart.fixtures.ts';
import { mirrorTooFarApartFixtures } from './structure/str-19-mirror-too-far-apart.fixtures.ts';
import { cephPoolTooThinFixtures } from './structure/str-20-ceph-pool-too-thin.fixtures.ts';
import { allInOneRackFixtures } from './structure/str-21-all-in-one-rack.fixtures.ts';
import { singleFrontDoorFixtures } from './structure/str-22-single-front-door.fixtures.ts';
import { needsItselfToStartFixtures } from './structure/str-23-needs-itself-to-start.fixtures.ts';
import { backupSharesFateFixtures } from './structure/str-24-backup-shares-fate.fixtures.ts';
import { inTwoRacksFixtures } from './structure/str-25-in-two-racks.fixtures.ts';
import { noMigrationNetworkFixtures } from './structure/str-26-no-migration-network.fixtures.ts';
import { portsDoNotMatchFixtures } from './structure/str-27-ports-do-not-match.fixtures.ts';
import { oneClockOrNameServiceFixtures } from './structure/str-28-one-clock-or-name-service.fixtures.ts';
import { singlePointUnderAStrictTargetFixtures } from './structure/str-29-single-point-under-a-strict-target.fixtures.ts';
import { tooManyMembersTooFarApartFixtures } from './structure/str-30-too-many-members-too-far-apart.fixtures.ts';
import { flatNetworkFixtures } from './security/sec-01-flat-network.fixtures.ts';
import { managementAmongUsersFixtures } from './security/sec-02-management-among-users.fixtures.ts';
import { controllerAmongOthersFixtures } from './security/sec-03-controller-among-others.fixtures.ts';
import { passwordOnlyFixtures } from './security/sec-04-password-only.fixtures.ts';
import { noUntouchableCopyFixtures } from './security/sec-05-no-untouchable-copy.fixtures.ts';
import { backupUnderDomainAdminFixtures } from './security/sec-06-backup-under-domain-admin.fixtures.ts';
import { zonesMeetOnAHostFixtures } from './security/sec-07-zones-meet-on-a-host.fixtures.ts';
import { storageAmongUsersFixtures } from './security/sec-08-storage-among-users.fixtures.ts';
import { memoryCrossesInClearFixtures } from './security/sec-09-memory-crosses-in-clear.fixtures.ts';
import { sensitiveDataInClearFixtures } from './security/sec-10-sensitive-data-in-clear.fixtures.ts';
import { keysInTheSafeFixtures } from './security/sec-11-keys-in-the-safe.fixtures.ts';
import { noEvidenceFixtures } from './security/sec-12-no-evidence.fixtures.ts';
import { outOfSupportFixtures } from './security/sec-13-out-of-support.fixtures.ts';
import { oneRoleForAllFixtures } from './security/sec-14-one-role-for-all.fixtures.ts';
import { managementOnTheInternetFixtures } from './security/sec-15-management-on-the-internet.fixtures.ts';
import { nobodyWatchesFixtures } from './management/mgt-01-nobody-watches.fixtures.ts';
import { notWatchedFixtures } from './management/mgt-02-not-watched.fixtures.ts';
import { noBackupFixtures } from './management/mgt-03-no-backup.fixtures.ts';
import { restoreNeverTestedFixtures } from './management/mgt-04-restore-never-tested.fixtures.ts';
import { hostsDriftApartFixtures } from './management/mgt-05-hosts-drift-apart.fixtures.ts';
import { machinesWithoutEndFixtures } from './management/mgt-06-machines-without-end.fixtures.ts';
import { blindWithWhatItWatchesFixtures } from './management/mgt-07-blind-with-what-it-watches.fixtures.ts';
import { alertsNobodyReceivesFixtures } from './management/mgt-08-alerts-nobody-receives.fixtures.ts';
import { nobodyAnswersForItFixtures } from './management/mgt-09-nobody-answers-for-it.fixtures.ts';
import { manyConsolesFixtures } from './management/mgt-10-many-consoles.fixtures.ts';
import { failoverNeverRehearsedFixtures } from './management/mgt-11-failover-never-rehearsed.fixtures.ts';
import { guestNotSupportedFixtures } from './compatibility/cmp-01-guest-not-supported.fixtures.ts';
import { storageLacksFeatureFixtures } from './compatibility/cmp-02-storage-lacks-feature.fixtures.ts';
import { processorsDoNotMatchFixtures } from './compatibility/cmp-03-processors-do-not-match.fixtures.ts';
import { kubevirtCannotMoveFixtures } from './compatibility/cmp-04-kubevirt-cannot-move.fixtures.ts';
import { unfitForVsphereFtFixtures } from './compatibility/cmp-05-unfit-for-vsphere-ft.fixtures.ts';
import { diskWitnessWithS2dFixtures } from './compatibility/cmp-06-disk-witness-with-s2d.fixtures.ts';
import { raidControllerInTheWayFixtures } from './compatibility/cmp-07-raid-controller-in-the-way.fixtures.ts';
import { noPowerLossProtectionFixtures } from './compatibility/cmp-08-no-power-loss-protection.fixtures.ts';
import { noWayToTheArrayFixtures } from './compatibility/cmp-09-no-way-to-the-array.fixtures.ts';
import { pinnedToItsHostFixtures } from './compatibility/cmp-10-pinned-to-its-host.fixtures.ts';
import { windowsRightsOnTheWorstDayFixtures } from './compatibility/cmp-11-windows-rights-on-the-worst-day.fixtures.ts';
import { licensedForEveryCoreFixtures } from './compatibility/cmp-12-licensed-for-every-core.fixtures.ts';
import { licensedAsSixteenCoresFixtures } from './compatibility/cmp-13-licensed-as-sixteen-cores.fixtures.ts';
import { wrongArchitectureFixtures } from './compatibility/cmp-14-wrong-architecture.fixtures.ts';
import { membersDifferFixtures } from './compatibility/cmp-15-members-differ.fixtures.ts';
import { oneKernelTwoWindowsFixtures } from './compatibility/cmp-16-one-kernel-two-windows.fixtures.ts';
import { processorsAfterFailureFixtures } from './capacity/cap-01-processors-after-failure.fixtures.ts';
import { memoryAfterFailureFixtures } from './capacity/cap-02-memory-after-failure.fixtures.ts';
import { tooManyVirtualProcessorsFixtures } from './capacity/cap-03-too-many-virtual-processors.fixtures.ts';
import { moreMemoryThanThereIsFixtures } from './capacity/cap-04-more-memory-than-there-is.fixtures.ts';
import { largerThanTheSmallestHostFixtures } from './capacity/cap-05-larger-than-the-smallest-host.fixtures.ts';
import { spansNumaNodesFixtures } from './capacity/cap-06-spans-numa-nodes.fixtures.ts';
import { storageRunsOutFixtures } from './capacity/cap-07-storage-runs-out.fixtures.ts';
import { noRoomToRebuildFixtures } from './capacity/cap-08-no-room-to-rebuild.fixtures.ts';
import { disksCannotKeepUpFixtures } from './capacity/cap-09-disks-cannot-keep-up.fixtures.ts';
import { oversubscribedSwitchFixtures } from './capacity/cap-10-oversubscribed-switch.fixtures.ts';
import { worksOnlyWhileBothAreUpFixtures } from './capacity/cap-11-works-only-while-both-are-up.fixtures.ts';
import { doesNotFitTheRackFixtures } from './capacity/cap-12-does-not-fit-the-rack.fixtures.ts';
import { theOtherFeedTripsFixtures } from './capacity/cap-13-the-other-feed-trips.fixtures.ts';
import { tooHotWithoutOneUnitFixtures } from './capacity/cap-14-too-hot-without-one-unit.fixtures.ts';
import { beyondAirCoolingFixtures } from './capacity/cap-15-beyond-air-cooling.fixtures.ts';
import { heavierThanAllowedFixtures } from './capacity/cap-16-heavier-than-allowed.fixtures.ts';
import { darkBeforeTheGeneratorFixtures } from './capacity/cap-17-dark-before-the-generator.fixtures.ts';
import { backupDoesNotFinishFixtures } from './capacity/cap-18-backup-does-not-finish.fixtures.ts';
import { restoreTakesTooLongFixtures } from './capacity/cap-19-restore-takes-too-long.fixtures.ts';
import { linkTooSmallFixtures } from './capacity/cap-20-link-too-small.fixtures.ts';
import { notEnoughSessionsFixtures } from './capacity/cap-21-not-enough-sessions.fixtures.ts';
import { storageDaemonsStarveFixtures } from './capacity/cap-22-storage-daemons-starve.fixtures.ts';
import { storageNetworkTooSlowFixtures } from './capacity/cap-23-storage-network-too-slow.fixtures.ts';
import { availabilityBelowTargetFixtures } from './capacity/cap-24-availability-below-target.fixtures.ts';
import { strandedCapacityFixtures } from './capacity/cap-25-stranded-capacity.fixtures.ts';
import { overBudgetFixtures } from './capacity/cap-26-over-budget.fixtures.ts';
import { outOfPortsFixtures } from './capacity/cap-27-out-of-ports.fixtures.ts';
import { noPlaceAfterFailureFixtures } from './capacity/cap-28-no-place-after-failure.fixtures.ts';
import { backTooLateFixtures } from './capacity/cap-29-back-too-late.fixtures.ts';
import { losesMoreThanItMayFixtures } from './capacity/cap-30-loses-more-than-it-may.fixtures.ts';
import { unfulfilledRequirementFixtures } from './record/rec-01-unfulfilled-requirement.fixtures.ts';
import { decisionWithoutReasonFixtures } from './record/rec-02-decision-without-reason.fixtures.ts';
import { decisionOnNothingFixtures } from './record/rec-03-decision-on-nothing.fixtures.ts';
import { actionOverdueFixtures } from './record/rec-04-action-overdue.fixtures.ts';
import { riskUnownedFixtures } from './record/rec-05-risk-unowned.fixtures.ts';
import { supersededStillUsedFixtures } from './record/rec-06-superseded-still-used.fixtures.ts';
import { riskReviewDueFixtures } from './record/rec-07-risk-review-due.fixtures.ts';
import { waiverWithoutFindingFixtures } from './waivers/wvr-01-waiver-without-finding.fixtures.ts';
import { waiverExpiredFixtures } from './waivers/wvr-02-waiver-expired.fixtures.ts';

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
  machineForAppConflictFixtures,
  packageCannotRunHereFixtures,
  slowLinkForGraphicsFixtures,
  latencyOnSharedCoresFixtures,
  noLossWithLateCopiesFixtures,
  allInTheLostSiteFixtures,
  onlySnapshotsProtectFixtures,
  clusterNobodyAskedForFixtures,
  faultToleranceNobodyAskedForFixtures,
  singlePodTooSlowFixtures,
  clusterNodesOnOneServerFixtures,
  oneMachinePerHostFixtures,
  discontinuedProductFixtures,
  noUserCanReachFixtures,
  onNoHardwareFixtures,
  singlePointOfFailureFixtures,
  oneUplinkFixtures,
  onePowerFeedFixtures,
  oneWayToStorageFixtures,
  volumeNotOnAllHostsFixtures,
  localDiskUnderHaFixtures,
  evenVotesFixtures,
  twoNodesWithoutWitnessFixtures,
  witnessFallsWithItsSideFixtures,
  qdeviceWithOddNodesFixtures,
  noFencingFixtures,
  fenceSharesPowerFixtures,
  tooFewMembersFixtures,
  noSpareMemberFixtures,
  oneHeartbeatNetworkFixtures,
  membersTooFarApartFixtures,
  mirrorTooFarApartFixtures,
  cephPoolTooThinFixtures,
  allInOneRackFixtures,
  singleFrontDoorFixtures,
  needsItselfToStartFixtures,
  backupSharesFateFixtures,
  inTwoRacksFixtures,
  noMigrationNetworkFixtures,
  portsDoNotMatchFixtures,
  oneClockOrNameServiceFixtures,
  singlePointUnderAStrictTargetFixtures,
  tooManyMembersTooFarApartFixtures,
  flatNetworkFixtures,
  managementAmongUsersFixtures,
  controllerAmongOthersFixtures,
  passwordOnlyFixtures,
  noUntouchableCopyFixtures,
  backupUnderDomainAdminFixtures,
  zonesMeetOnAHostFixtures,
  storageAmongUsersFixtures,
  memoryCrossesInClearFixtures,
  sensitiveDataInClearFixtures,
  keysInTheSafeFixtures,
  noEvidenceFixtures,
  outOfSupportFixtures,
  oneRoleForAllFixtures,
  managementOnTheInternetFixtures,
  nobodyWatchesFixtures,
  notWatchedFixtures,
  noBackupFixtures,
  restoreNeverTestedFixtures,
  hostsDriftApartFixtures,
  machinesWithoutEndFixtures,
  blindWithWhatItWatchesFixtures,
  alertsNobodyReceivesFixtures,
  nobodyAnswersForItFixtures,
  manyConsolesFixtures,
  failoverNeverRehearsedFixtures,
  guestNotSupportedFixtures,
  storageLacksFeatureFixtures,
  processorsDoNotMatchFixtures,
  kubevirtCannotMoveFixtures,
  unfitForVsphereFtFixtures,
  diskWitnessWithS2dFixtures,
  raidControllerInTheWayFixtures,
  noPowerLossProtectionFixtures,
  noWayToTheArrayFixtures,
  pinnedToItsHostFixtures,
  windowsRightsOnTheWorstDayFixtures,
  licensedForEveryCoreFixtures,
  licensedAsSixteenCoresFixtures,
  wrongArchitectureFixtures,
  membersDifferFixtures,
  oneKernelTwoWindowsFixtures,
  processorsAfterFailureFixtures,
  memoryAfterFailureFixtures,
  tooManyVirtualProcessorsFixtures,
  moreMemoryThanThereIsFixtures,
  largerThanTheSmallestHostFixtures,
  spansNumaNodesFixtures,
  storageRunsOutFixtures,
  noRoomToRebuildFixtures,
  disksCannotKeepUpFixtures,
  oversubscribedSwitchFixtures,
  worksOnlyWhileBothAreUpFixtures,
  doesNotFitTheRackFixtures,
  theOtherFeedTripsFixtures,
  tooHotWithoutOneUnitFixtures,
  beyondAirCoolingFixtures,
  heavierThanAllowedFixtures,
  darkBeforeTheGeneratorFixtures,
  backupDoesNotFinishFixtures,
  restoreTakesTooLongFixtures,
  linkTooSmallFixtures,
  notEnoughSessionsFixtures,
  storageDaemonsStarveFixtures,
  storageNetworkTooSlowFixtures,
  availabilityBelowTargetFixtures,
  strandedCapacityFixtures,
  overBudgetFixtures,
  outOfPortsFixtures,
  noPlaceAfterFailureFixtures,
  backTooLateFixtures,
  losesMoreThanItMayFixtures,
  unfulfilledRequirementFixtures,
  decisionWithoutReasonFixtures,
  decisionOnNothingFixtures,
  actionOverdueFixtures,
  riskUnownedFixtures,
  supersededStillUsedFixtures,
  riskReviewDueFixtures,
  waiverWithoutFindingFixtures,
  waiverExpiredFixtures,
];
