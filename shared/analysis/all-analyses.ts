import type { Analysis } from './analysis.ts';
import { availabilityAnalysis } from './availability/availability-analysis.ts';
import { singlePointsAnalysis } from './availability/single-points-analysis.ts';
import { afterFailure } from './clusters/after-failure.ts';
import { cpuUse } from './clusters/cpu-use.ts';
import { evacuationTime } from './clusters/evacuation-time.ts';
import { overcommit } from './clusters/overcommit.ts';
import { densityAnalysis } from './fit/density-analysis.ts';
import { recoveryAnalysis } from './recovery/recovery-analysis.ts';
import { restarts } from './clusters/restarts.ts';
import { smallestHost } from './clusters/smallest-host.ts';
import { unitsUsed } from './facility/units-used.ts';
import { overlappingParts } from './facility/overlapping-parts.ts';
import { weightCarried } from './facility/weight-carried.ts';
import { powerDrawn } from './facility/power-drawn.ts';
import { coolingAfterFailure } from './facility/cooling-after-failure.ts';
import { planTotals } from './facility/plan-totals.ts';
import { feedLoads } from './facility/power/feed-loads.ts';
import { loadLimits } from './facility/power/load-limits.ts';
import { licenceCores } from './licences/licence-cores.ts';
import { machinesAtWorst } from './licences/machines-at-worst.ts';
import { planCost } from './cost/plan-cost.ts';
import { capacityAtHorizon } from './storage/capacity-at-horizon.ts';
import { effectiveIops } from './storage/effective-iops.ts';
import { fillAfterHostLoss } from './storage/fill-after-host-loss.ts';
import { iopsDemand } from './storage/iops-demand.ts';
import { provisionedCapacityAnalysis } from './storage/provisioned-capacity.ts';
import { usableCapacityAnalysis } from './storage/usable-capacity.ts';
import { yearsUntilFull } from './storage/years-until-full.ts';
import { variety } from './complexity/variety.ts';
import { monoculture } from './complexity/monoculture.ts';
import { handOffs } from './complexity/hand-offs.ts';
import { sessionsAfterFailure } from './access/sessions-after-failure.ts';
import { sessionsNeeded } from './access/sessions-needed.ts';
import { mismatchedLinks } from './network/mismatched-links.ts';
import { oversubscription } from './network/oversubscription.ts';
import { portsUsed } from './network/ports-used.ts';
import { uplinkUse } from './network/uplink-use.ts';

/** Every analysis: the table of what is worked out. A measure is published by one of them. */
export const allAnalyses: readonly Analysis[] = [
  singlePointsAnalysis,
  availabilityAnalysis,
  afterFailure,
  cpuUse,
  evacuationTime,
  overcommit,
  densityAnalysis,
  recoveryAnalysis,
  restarts,
  smallestHost,
  unitsUsed,
  overlappingParts,
  weightCarried,
  powerDrawn,
  coolingAfterFailure,
  planTotals,
  feedLoads,
  loadLimits,
  licenceCores,
  machinesAtWorst,
  planCost,
  capacityAtHorizon,
  effectiveIops,
  fillAfterHostLoss,
  iopsDemand,
  provisionedCapacityAnalysis,
  usableCapacityAnalysis,
  yearsUntilFull,
  variety,
  monoculture,
  handOffs,
  sessionsAfterFailure,
  sessionsNeeded,
  mismatchedLinks,
  oversubscription,
  portsUsed,
  uplinkUse,
];
