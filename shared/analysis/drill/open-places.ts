import type { Id } from '#shared/base/ids.ts';
import type { AnalysisContext } from '../analysis.ts';
import { poolOf } from '../clusters/cluster-pools.ts';
import type { Input } from '../measured.ts';
import { numberOf } from '../recovery/facts.ts';
import { platformOf, poolsIn } from '../recovery/platform.ts';
import { to } from '../recovery/related.ts';
import type { Aftermath } from './aftermath.ts';
import { hostIsDown } from './lost-hosts.ts';

/** A cluster of which sizes are blank: whether it has room is open. */
export interface OpenPlaces {
  readonly missing: readonly Input[];
  /** More hosts are lost than it says it tolerates; one where it says nothing. */
  readonly beyond: boolean;
}

/** Whether room for the machines of a service is open, because sizes in its cluster are blank; undefined when it is known. */
export function openPlaces(
  context: AnalysisContext,
  { places, atWorst }: Aftermath,
  service: Id,
): OpenPlaces | undefined {
  const grounds = to(context.plan, [service], 'runsOn');
  const clusters = grounds.flatMap((ground) =>
    poolsIn(context.plan, platformOf(context.plan, ground)).map(({ id }) => id),
  );
  const cluster = clusters.find((id) => places.unproven.has(id));
  if (cluster === undefined) return undefined;
  const pool = poolOf(context, cluster)!;
  const lost = pool.hosts.filter((host) => hostIsDown(host, atWorst.isDown)).length;
  const tolerated = numberOf(pool.cluster, 'hostFailuresTolerated') ?? 1;
  return { missing: places.unproven.get(cluster)!, beyond: lost > tolerated };
}
