import type { Id } from '#shared/base/ids.ts';
import type { Drawing } from './drawing.ts';

/** A host that can take machines: its server, and the hypervisor on it, if one is drawn. */
export interface Host {
  /** What stands for it: the hypervisor, else the server. */
  readonly id: Id;
  readonly server: Id | undefined;
}

/** The hosts of a cluster: its servers, and what its hypervisors run on, each once. */
export function hostsOf(drawing: Drawing, cluster: Id): readonly Host[] {
  const hosts = new Map<Id, Host>();
  for (const member of drawing.from(cluster, 'memberOf')) {
    const host = hostOf(drawing, member);
    hosts.set(host.server ?? host.id, host);
  }
  return [...hosts.values()];
}

function hostOf(drawing: Drawing, member: Id): Host {
  if (drawing.kind(member) === 'hypervisor')
    return { id: member, server: drawing.to(member, 'runsOn')[0] };
  const hypervisor = drawing.from(member, 'runsOn').find((id) => drawing.kind(id) === 'hypervisor');
  return { id: hypervisor ?? member, server: member };
}

/** The cluster of a hypervisor: its own, else its server's. */
export function clusterOf(drawing: Drawing, hypervisor: Id): Id | undefined {
  const over = [hypervisor, ...drawing.to(hypervisor, 'runsOn')];
  return over
    .flatMap((id) => drawing.to(id, 'memberOf'))
    .find((id) => drawing.kind(id) === 'hostCluster');
}

/** Whether all of some volumes can be opened on a host: those that are presented at all must be presented to it or its cluster. */
export function opens(drawing: Drawing, host: Host, cluster: Id, volumes: readonly Id[]): boolean {
  const here: ReadonlySet<Id | undefined> = new Set([host.id, host.server, cluster]);
  return volumes.every((volume) => {
    const seen = drawing.to(volume, 'presentedTo');
    return seen.length === 0 || seen.some((id) => here.has(id));
  });
}

/**
 * How many of its hosts a cluster needs for all that runs in it: as many of the smallest as hold the memory of its
 * machines, where all of that is stated; else all but the failures it says it tolerates; else all but one.
 */
export function hostsNeeded(drawing: Drawing, cluster: Id, hosts: readonly Host[]): number {
  const stated = drawing.fact(cluster, 'hostFailuresTolerated');
  const tolerated = typeof stated === 'number' ? stated : 1;
  const least = hosts.length > 1 ? 1 : hosts.length;
  return byMemory(drawing, cluster, hosts) ?? Math.max(least, hosts.length - tolerated);
}

/**
 * How many nodes a cluster needs that places what runs in it: as many of the smallest as hold the memory of its pods, where
 * all it carries is pods and all of that is stated; else all but one, or the only one.
 */
export function nodesNeeded(drawing: Drawing, cluster: Id, nodes: readonly Id[]): number {
  const carried = drawing.from(cluster, 'runsOn');
  const wanted = sum(carried.map((id) => memoryOfPods(drawing, id)));
  const sizes = nodes.map((node) => number(drawing, node));
  return smallestThatHold(wanted, sizes) ?? Math.max(Math.min(1, nodes.length), nodes.length - 1);
}

/** Of all its copies; services that run on the cluster by themselves are pods too, so theirs is not known. */
function memoryOfPods(drawing: Drawing, id: Id): number | undefined {
  const each = drawing.kind(id) === 'pod' ? number(drawing, id) : undefined;
  const copies = drawing.fact(id, 'replicas');
  return each === undefined ? undefined : each * (typeof copies === 'number' ? copies : 1);
}

function byMemory(drawing: Drawing, cluster: Id, hosts: readonly Host[]): number | undefined {
  const wanted = sum(machinesOn(drawing, cluster, hosts).map((id) => number(drawing, id)));
  const sizes = hosts.map(({ server }) =>
    server === undefined ? undefined : number(drawing, server),
  );
  return smallestThatHold(wanted, sizes);
}

/** How many of these, the smallest first, hold so much; undefined where something is not stated, or nothing is wanted. */
function smallestThatHold(
  wanted: number | undefined,
  sizes: readonly (number | undefined)[],
): number | undefined {
  if (wanted === undefined || wanted === 0 || sizes.includes(undefined)) return undefined;
  const ascending = (sizes as number[]).toSorted((a, b) => a - b);
  let held = 0;
  const enough = ascending.findIndex((size) => (held += size) >= wanted);
  return enough < 0 ? sizes.length : enough + 1;
}

function machinesOn(drawing: Drawing, cluster: Id, hosts: readonly Host[]): readonly Id[] {
  return [cluster, ...hosts.map(({ id }) => id)]
    .flatMap((id) => drawing.from(id, 'runsOn'))
    .filter(
      (id) =>
        drawing.kind(id) === 'vm' &&
        drawing.fact(id, 'isTemplate') !== true &&
        drawing.fact(id, 'poweredOn') !== false,
    );
}

function number(drawing: Drawing, id: Id): number | undefined {
  const value = drawing.fact(id, 'ramGiB');
  return typeof value === 'number' ? value : undefined;
}

const sum = (values: readonly (number | undefined)[]): number | undefined =>
  values.reduce<number | undefined>(
    (total, value) => (total === undefined || value === undefined ? undefined : total + value),
    0,
  );
