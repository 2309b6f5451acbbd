import type { Id } from '#shared/base/ids.ts';
import type { AnalysisContext } from '../analysis.ts';
import type { ClusterPool } from '../clusters/cluster-pool.ts';
import { clusterPools } from '../clusters/cluster-pools.ts';
import type { PoolHost } from '../clusters/pool-host.ts';
import { onceARun } from '../once-a-run.ts';
import type { Reading } from './aftermath.ts';

/** What is down, by whichever way it is asked. */
export type Losses = Pick<Reading, 'isDown' | 'down'>;

export const hostIsDown = (
  { component, hypervisors }: PoolHost,
  isDown: (id: Id) => boolean,
): boolean =>
  isDown(component.id) ||
  (hypervisors.length > 0 && hypervisors.every((hypervisor) => isDown(hypervisor.id)));

/** What machines of a host are drawn on. */
export const groundsOf = ({ component, hypervisors }: PoolHost): readonly Id[] => [
  component.id,
  ...hypervisors.map(({ id }) => id),
];

/** The clusters that lose a host or a hypervisor, in their order. */
export function poolsThatLose(context: AnalysisContext, { down }: Losses): readonly ClusterPool[] {
  const pools = clusterPools(context);
  const places = placesOfHosts(context);
  const touched = new Set(down().flatMap((id) => places.get(id) ?? []));
  return [...touched].sort((a, b) => a - b).map((at) => pools[at]!);
}

/** By host and hypervisor: at which places among the clusters it stands. */
const placesOfHosts = onceARun((context): ReadonlyMap<Id, readonly number[]> => {
  const places = new Map<Id, number[]>();
  for (const [at, { hosts }] of clusterPools(context).entries())
    for (const id of hosts.flatMap(groundsOf)) {
      const known = places.get(id);
      if (known === undefined) places.set(id, [at]);
      else known.push(at);
    }
  return places;
});
