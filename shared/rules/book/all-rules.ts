import type { RuleData } from '#shared/rules/rule.ts';
import { wordedRule } from './worded-rule.ts';
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
import { machineForAppConflict } from './mismatch/mis-15-machine-for-app-conflict.ts';
import { packageCannotRunHere } from './mismatch/mis-16-package-cannot-run-here.ts';
import { slowLinkForGraphics } from './mismatch/mis-17-slow-link-for-graphics.ts';
import { latencyOnSharedCores } from './mismatch/mis-18-latency-on-shared-cores.ts';
import { noLossWithLateCopies } from './mismatch/mis-19-no-loss-with-late-copies.ts';
import { allInTheLostSite } from './mismatch/mis-20-all-in-the-lost-site.ts';
import { onlySnapshotsProtect } from './mismatch/mis-21-only-snapshots-protect.ts';
import { clusterNobodyAskedFor } from './mismatch/mis-22-cluster-nobody-asked-for.ts';
import { faultToleranceNobodyAskedFor } from './mismatch/mis-23-fault-tolerance-nobody-asked-for.ts';
import { singlePodTooSlow } from './mismatch/mis-24-single-pod-too-slow.ts';
import { clusterNodesOnOneServer } from './mismatch/mis-25-cluster-nodes-on-one-server.ts';
import { oneMachinePerHost } from './mismatch/mis-26-one-machine-per-host.ts';
import { discontinuedProduct } from './mismatch/mis-27-discontinued-product.ts';
import { noUserCanReach } from './structure/str-01-no-user-can-reach.ts';
import { onNoHardware } from './structure/str-02-on-no-hardware.ts';
import { singlePointOfFailure } from './structure/str-03-single-point-of-failure.ts';
import { oneUplink } from './structure/str-04-one-uplink.ts';
import { onePowerFeed } from './structure/str-05-one-power-feed.ts';
import { oneWayToStorage } from './structure/str-06-one-way-to-storage.ts';
import { volumeNotOnAllHosts } from './structure/str-07-volume-not-on-all-hosts.ts';
import { localDiskUnderHa } from './structure/str-08-local-disk-under-ha.ts';
import { evenVotes } from './structure/str-09-even-votes.ts';
import { twoNodesWithoutWitness } from './structure/str-10-two-nodes-without-witness.ts';
import { witnessFallsWithItsSide } from './structure/str-11-witness-falls-with-its-side.ts';
import { qdeviceWithOddNodes } from './structure/str-12-qdevice-with-odd-nodes.ts';
import { noFencing } from './structure/str-13-no-fencing.ts';
import { fenceSharesPower } from './structure/str-14-fence-shares-power.ts';
import { tooFewMembers } from './structure/str-15-too-few-members.ts';
import { noSpareMember } from './structure/str-16-no-spare-member.ts';
import { oneHeartbeatNetwork } from './structure/str-17-one-heartbeat-network.ts';
import { membersTooFarApart } from './structure/str-18-members-too-far-apart.ts';
import { mirrorTooFarApart } from './structure/str-19-mirror-too-far-apart.ts';
import { cephPoolTooThin } from './structure/str-20-ceph-pool-too-thin.ts';
import { allInOneRack } from './structure/str-21-all-in-one-rack.ts';
import { singleFrontDoor } from './structure/str-22-single-front-door.ts';
import { needsItselfToStart } from './structure/str-23-needs-itself-to-start.ts';
import { backupSharesFate } from './structure/str-24-backup-shares-fate.ts';
import { inTwoRacks } from './structure/str-25-in-two-racks.ts';
import { noMigrationNetwork } from './structure/str-26-no-migration-network.ts';
import { portsDoNotMatch } from './structure/str-27-ports-do-not-match.ts';
import { oneClockOrNameService } from './structure/str-28-one-clock-or-name-service.ts';
import { singlePointUnderAStrictTarget } from './structure/str-29-single-point-under-a-strict-target.ts';
import { tooManyMembersTooFarApart } from './structure/str-30-too-many-members-too-far-apart.ts';
import { flatNetwork } from './security/sec-01-flat-network.ts';
import { managementAmongUsers } from './security/sec-02-management-among-users.ts';
import { controllerAmongOthers } from './security/sec-03-controller-among-others.ts';
import { passwordOnly } from './security/sec-04-password-only.ts';
import { noUntouchableCopy } from './security/sec-05-no-untouchable-copy.ts';
import { backupUnderDomainAdmin } from './security/sec-06-backup-under-domain-admin.ts';
import { zonesMeetOnAHost } from './security/sec-07-zones-meet-on-a-host.ts';
import { storageAmongUsers } from './security/sec-08-storage-among-users.ts';
import { memoryCrossesInClear } from './security/sec-09-memory-crosses-in-clear.ts';
import { sensitiveDataInClear } from './security/sec-10-sensitive-data-in-clear.ts';
import { keysInTheSafe } from './security/sec-11-keys-in-the-safe.ts';
import { noEvidence } from './security/sec-12-no-evidence.ts';
import { outOfSupport } from './security/sec-13-out-of-support.ts';
import { oneRoleForAll } from './security/sec-14-one-role-for-all.ts';
import { managementOnTheInternet } from './security/sec-15-management-on-the-internet.ts';
import { nobodyWatches } from './management/mgt-01-nobody-watches.ts';
import { notWatched } from './management/mgt-02-not-watched.ts';
import { noBackup } from './management/mgt-03-no-backup.ts';
import { restoreNeverTested } from './management/mgt-04-restore-never-tested.ts';
import { hostsDriftApart } from './management/mgt-05-hosts-drift-apart.ts';
import { machinesWithoutEnd } from './management/mgt-06-machines-without-end.ts';
import { blindWithWhatItWatches } from './management/mgt-07-blind-with-what-it-watches.ts';
import { alertsNobodyReceives } from './management/mgt-08-alerts-nobody-receives.ts';
import { nobodyAnswersForIt } from './management/mgt-09-nobody-answers-for-it.ts';
import { manyConsoles } from './management/mgt-10-many-consoles.ts';
import { failoverNeverRehearsed } from './management/mgt-11-failover-never-rehearsed.ts';
import { guestNotSupported } from './compatibility/cmp-01-guest-not-supported.ts';
import { storageLacksFeature } from './compatibility/cmp-02-storage-lacks-feature.ts';
import { processorsDoNotMatch } from './compatibility/cmp-03-processors-do-not-match.ts';
import { kubevirtCannotMove } from './compatibility/cmp-04-kubevirt-cannot-move.ts';
import { unfitForVsphereFt } from './compatibility/cmp-05-unfit-for-vsphere-ft.ts';
import { diskWitnessWithS2d } from './compatibility/cmp-06-disk-witness-with-s2d.ts';
import { raidControllerInTheWay } from './compatibility/cmp-07-raid-controller-in-the-way.ts';
import { noPowerLossProtection } from './compatibility/cmp-08-no-power-loss-protection.ts';
import { noWayToTheArray } from './compatibility/cmp-09-no-way-to-the-array.ts';
import { pinnedToItsHost } from './compatibility/cmp-10-pinned-to-its-host.ts';
import { windowsRightsOnTheWorstDay } from './compatibility/cmp-11-windows-rights-on-the-worst-day.ts';
import { licensedForEveryCore } from './compatibility/cmp-12-licensed-for-every-core.ts';
import { licensedAsSixteenCores } from './compatibility/cmp-13-licensed-as-sixteen-cores.ts';
import { wrongArchitecture } from './compatibility/cmp-14-wrong-architecture.ts';
import { membersDiffer } from './compatibility/cmp-15-members-differ.ts';
import { oneKernelTwoWindows } from './compatibility/cmp-16-one-kernel-two-windows.ts';
import { processorsAfterFailure } from './capacity/cap-01-processors-after-failure.ts';
import { memoryAfterFailure } from './capacity/cap-02-memory-after-failure.ts';
import { tooManyVirtualProcessors } from './capacity/cap-03-too-many-virtual-processors.ts';
import { moreMemoryThanThereIs } from './capacity/cap-04-more-memory-than-there-is.ts';
import { largerThanTheSmallestHost } from './capacity/cap-05-larger-than-the-smallest-host.ts';
import { spansNumaNodes } from './capacity/cap-06-spans-numa-nodes.ts';
import { storageRunsOut } from './capacity/cap-07-storage-runs-out.ts';
import { noRoomToRebuild } from './capacity/cap-08-no-room-to-rebuild.ts';
import { disksCannotKeepUp } from './capacity/cap-09-disks-cannot-keep-up.ts';
import { oversubscribedSwitch } from './capacity/cap-10-oversubscribed-switch.ts';
import { worksOnlyWhileBothAreUp } from './capacity/cap-11-works-only-while-both-are-up.ts';
import { doesNotFitTheRack } from './capacity/cap-12-does-not-fit-the-rack.ts';
import { theOtherFeedTrips } from './capacity/cap-13-the-other-feed-trips.ts';
import { tooHotWithoutOneUnit } from './capacity/cap-14-too-hot-without-one-unit.ts';
import { beyondAirCooling } from './capacity/cap-15-beyond-air-cooling.ts';
import { heavierThanAllowed } from './capacity/cap-16-heavier-than-allowed.ts';
import { darkBeforeTheGenerator } from './capacity/cap-17-dark-before-the-generator.ts';
import { backupDoesNotFinish } from './capacity/cap-18-backup-does-not-finish.ts';
import { restoreTakesTooLong } from './capacity/cap-19-restore-takes-too-long.ts';
import { linkTooSmall } from './capacity/cap-20-link-too-small.ts';
import { notEnoughSessions } from './capacity/cap-21-not-enough-sessions.ts';
import { storageDaemonsStarve } from './capacity/cap-22-storage-daemons-starve.ts';
import { storageNetworkTooSlow } from './capacity/cap-23-storage-network-too-slow.ts';
import { availabilityBelowTarget } from './capacity/cap-24-availability-below-target.ts';
import { strandedCapacity } from './capacity/cap-25-stranded-capacity.ts';
import { overBudget } from './capacity/cap-26-over-budget.ts';
import { outOfPorts } from './capacity/cap-27-out-of-ports.ts';
import { noPlaceAfterFailure } from './capacity/cap-28-no-place-after-failure.ts';
import { backTooLate } from './capacity/cap-29-back-too-late.ts';
import { losesMoreThanItMay } from './capacity/cap-30-loses-more-than-it-may.ts';
import { unfulfilledRequirement } from './record/rec-01-unfulfilled-requirement.ts';
import { decisionWithoutReason } from './record/rec-02-decision-without-reason.ts';
import { decisionOnNothing } from './record/rec-03-decision-on-nothing.ts';
import { actionOverdue } from './record/rec-04-action-overdue.ts';
import { riskUnowned } from './record/rec-05-risk-unowned.ts';
import { supersededStillUsed } from './record/rec-06-superseded-still-used.ts';
import { riskReviewDue } from './record/rec-07-risk-review-due.ts';
import { waiverWithoutFinding } from './waivers/wvr-01-waiver-without-finding.ts';
import { waiverExpired } from './waivers/wvr-02-waiver-expired.ts';

/** One line a rule, in the order in which findings are listed. */
const book: readonly RuleData[] = [
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
  machineForAppConflict,
  packageCannotRunHere,
  slowLinkForGraphics,
  latencyOnSharedCores,
  noLossWithLateCopies,
  allInTheLostSite,
  onlySnapshotsProtect,
  clusterNobodyAskedFor,
  faultToleranceNobodyAskedFor,
  singlePodTooSlow,
  clusterNodesOnOneServer,
  oneMachinePerHost,
  discontinuedProduct,
  noUserCanReach,
  onNoHardware,
  singlePointOfFailure,
  oneUplink,
  onePowerFeed,
  oneWayToStorage,
  volumeNotOnAllHosts,
  localDiskUnderHa,
  evenVotes,
  twoNodesWithoutWitness,
  witnessFallsWithItsSide,
  qdeviceWithOddNodes,
  noFencing,
  fenceSharesPower,
  tooFewMembers,
  noSpareMember,
  oneHeartbeatNetwork,
  membersTooFarApart,
  mirrorTooFarApart,
  cephPoolTooThin,
  allInOneRack,
  singleFrontDoor,
  needsItselfToStart,
  backupSharesFate,
  inTwoRacks,
  noMigrationNetwork,
  portsDoNotMatch,
  oneClockOrNameService,
  singlePointUnderAStrictTarget,
  tooManyMembersTooFarApart,
  flatNetwork,
  managementAmongUsers,
  controllerAmongOthers,
  passwordOnly,
  noUntouchableCopy,
  backupUnderDomainAdmin,
  zonesMeetOnAHost,
  storageAmongUsers,
  memoryCrossesInClear,
  sensitiveDataInClear,
  keysInTheSafe,
  noEvidence,
  outOfSupport,
  oneRoleForAll,
  managementOnTheInternet,
  nobodyWatches,
  notWatched,
  noBackup,
  restoreNeverTested,
  hostsDriftApart,
  machinesWithoutEnd,
  blindWithWhatItWatches,
  alertsNobodyReceives,
  nobodyAnswersForIt,
  manyConsoles,
  failoverNeverRehearsed,
  guestNotSupported,
  storageLacksFeature,
  processorsDoNotMatch,
  kubevirtCannotMove,
  unfitForVsphereFt,
  diskWitnessWithS2d,
  raidControllerInTheWay,
  noPowerLossProtection,
  noWayToTheArray,
  pinnedToItsHost,
  windowsRightsOnTheWorstDay,
  licensedForEveryCore,
  licensedAsSixteenCores,
  wrongArchitecture,
  membersDiffer,
  oneKernelTwoWindows,
  processorsAfterFailure,
  memoryAfterFailure,
  tooManyVirtualProcessors,
  moreMemoryThanThereIs,
  largerThanTheSmallestHost,
  spansNumaNodes,
  storageRunsOut,
  noRoomToRebuild,
  disksCannotKeepUp,
  oversubscribedSwitch,
  worksOnlyWhileBothAreUp,
  doesNotFitTheRack,
  theOtherFeedTrips,
  tooHotWithoutOneUnit,
  beyondAirCooling,
  heavierThanAllowed,
  darkBeforeTheGenerator,
  backupDoesNotFinish,
  restoreTakesTooLong,
  linkTooSmall,
  notEnoughSessions,
  storageDaemonsStarve,
  storageNetworkTooSlow,
  availabilityBelowTarget,
  strandedCapacity,
  overBudget,
  outOfPorts,
  noPlaceAfterFailure,
  backTooLate,
  losesMoreThanItMay,
  unfulfilledRequirement,
  decisionWithoutReason,
  decisionOnNothing,
  actionOverdue,
  riskUnowned,
  supersededStillUsed,
  riskReviewDue,
  waiverWithoutFinding,
  waiverExpired,
];

/** Every rule of the book, in the order in which findings are listed, in the language spoken. */
export const allRules: readonly RuleData[] = book.map(wordedRule);
