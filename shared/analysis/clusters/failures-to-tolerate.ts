import type { Component } from '#shared/plan/records.ts';
import type { AnalysisContext } from '../analysis.ts';
import { statedOrAssumed } from '../sums/stated-number.ts';

/** How many hosts a cluster must be able to lose: as stated, else the planning value (1, as vSphere assumes). */
export const failuresToTolerate = (cluster: Component, context: AnalysisContext) =>
  statedOrAssumed(cluster, 'hostFailuresTolerated', context, 'hostFailures');
