import type { Id } from '#shared/base/ids.ts';
import { joinAlike } from './drawing.ts';
import type { Fabric } from './fabric.ts';
import { clusterOf, hostsNeeded, hostsOf, nodesNeeded, opens, type Host } from './host-pool.ts';
import { storageWay } from './network-needs.ts';
import type { Parts } from './parts.ts';
import { quorumNeed } from './quorum-need.ts';

/** What carries machines and services, and brings them to their volumes. */
export class Carriers {
  readonly #parts: Parts;
  readonly #fabric: Fabric;
  readonly #hosts = new Map<Id, { readonly hosts: readonly Host[]; readonly needed: number }>();

  constructor(parts: Parts, fabric: Fabric) {
    this.#parts = parts;
    this.#fabric = fabric;
  }

  /** That something which keeps data on these volumes can run on this. */
  carries(on: Id, volumes: readonly Id[]): number {
    const { drawing } = this.#parts;
    return drawing.once(`carries ${on} ${volumes.join()}`, () => this.#carries(on, volumes));
  }

  #carries(on: Id, volumes: readonly Id[]): number {
    const { drawing, works } = this.#parts;
    switch (drawing.kind(on)) {
      case 'server':
      case 'ftServer':
        return this.#host({ id: on, server: on }, volumes);
      case 'hypervisor':
        return this.#host({ id: on, server: drawing.to(on, 'runsOn')[0] }, volumes);
      case 'hostCluster':
        return this.#onCluster(on, on, volumes);
      case 'k8sCluster':
      case 'parallelCluster':
        return this.#nodes(on, volumes);
      case 'vm':
      case 'osContainer':
      case 'osPlatform':
      case 'pod':
        return this.machine(on, volumes);
      default:
        return works(on);
    }
  }

  /** That a machine works, and that it and what runs in it reach their volumes. */
  machine(id: Id, volumes: readonly Id[] = []): number {
    const { drawing } = this.#parts;
    const all = [...new Set([...volumes, ...drawing.to(id, 'stores')])].sort();
    return drawing.once(`machine ${id} ${all.join()}`, () =>
      drawing.writer.all([this.#parts.alone(id), this.#platform(id, all)]),
    );
  }

  /** What a machine runs on. */
  #platform(id: Id, volumes: readonly Id[]): number {
    const { drawing } = this.#parts;
    const on = drawing.to(id, 'runsOn');
    drawing.mark(id, 'platform', on.length > 0);
    return drawing.writer.all(on.map((platform) => this.#restarting(id, platform, volumes)));
  }

  /** A hypervisor of a cluster that restarts machines can be replaced by its fellows. */
  #restarting(machine: Id, platform: Id, volumes: readonly Id[]): number {
    const { drawing } = this.#parts;
    if (drawing.kind(platform) === 'hostCluster')
      return this.#onCluster(machine, platform, volumes);
    const here = this.carries(platform, volumes);
    if (drawing.kind(platform) !== 'hypervisor') return here;
    const cluster = clusterOf(drawing, platform);
    if (cluster === undefined) return here;
    return drawing.writer.all([
      this.#elsewhere(machine, cluster, here, volumes, platform),
      this.#parts.works(cluster),
    ]);
  }

  /** On a cluster, the host not drawn: any of them if it restarts machines; else the one that it is on. */
  #onCluster(machine: Id, cluster: Id, volumes: readonly Id[]): number {
    const { drawing } = this.#parts;
    const { hosts } = this.#clusterHosts(cluster);
    drawing.mark(cluster, 'platform', hosts.length > 0);
    if (hosts.length === 0) return this.#parts.works(cluster);
    const vertices = hosts.map((host) => this.#host(host, volumes));
    const home =
      hosts.length === 1
        ? vertices[0]!
        : drawing.writer.all([
            drawing.writer.any(vertices),
            drawing.writer.home({ of: machine, cluster, hosts: vertices }),
          ]);
    return drawing.writer.all([
      this.#elsewhere(machine, cluster, home, volumes, undefined),
      this.#parts.works(cluster),
    ]);
  }

  /** Here, or where it would be restarted: for sure, if a blank says so, or not at all. */
  #elsewhere(
    machine: Id,
    cluster: Id,
    here: number,
    volumes: readonly Id[],
    hypervisor: Id | undefined,
  ): number {
    const { drawing } = this.#parts;
    const restarts = restartsOn(this.#parts, cluster, hypervisor, machine);
    if (restarts === false) return here;
    const pool = this.#pool(cluster, volumes);
    const nowhere = pool === drawing.writer.never;
    const anywhere = hypervisor === undefined && !nowhere ? pool : drawing.writer.any([here, pool]);
    if (restarts === true) return anywhere;
    const blank = drawing.writer.blank({ component: cluster, field: 'haRestart' });
    return drawing.writer.either(here, drawing.writer.all([blank, anywhere]));
  }

  #pool(cluster: Id, volumes: readonly Id[]): number {
    const { drawing } = this.#parts;
    return drawing.once(`pool ${cluster} ${volumes.join()}`, () => {
      const { hosts, needed } = this.#clusterHosts(cluster);
      const open = hosts.filter((host) => opens(drawing, host, cluster, volumes));
      joinHosts(this.#parts, open);
      return drawing.writer.all([
        drawing.writer.atLeast(
          Math.min(needed, Math.max(1, open.length)),
          open.map((host) => this.#host(host, volumes)),
        ),
        quorumNeed(
          this.#parts,
          cluster,
          hosts.map(({ id }) => id),
        ),
      ]);
    });
  }

  #host(host: Host, volumes: readonly Id[]): number {
    const { drawing, works } = this.#parts;
    const ways =
      host.server === undefined
        ? []
        : volumes.map((volume) => storageWay(this.#parts, this.#fabric, host.server!, volume));
    return drawing.writer.all([works(host.id), ...ways]);
  }

  /** Nodes of a cluster that places what runs in it: as many as its pods need. */
  #nodes(cluster: Id, volumes: readonly Id[]): number {
    const { drawing, works } = this.#parts;
    const nodes = drawing.from(cluster, 'memberOf');
    drawing.mark(cluster, 'platform', nodes.length > 0);
    joinAlike(drawing, nodes);
    return drawing.writer.all([
      works(cluster),
      drawing.writer.atLeast(
        nodesNeeded(drawing, cluster, nodes),
        nodes.map((node) => this.carries(node, volumes)),
      ),
    ]);
  }

  #clusterHosts(cluster: Id): { readonly hosts: readonly Host[]; readonly needed: number } {
    let known = this.#hosts.get(cluster);
    if (known === undefined) {
      const hosts = hostsOf(this.#parts.drawing, cluster);
      known = { hosts, needed: hostsNeeded(this.#parts.drawing, cluster, hosts) };
      this.#hosts.set(cluster, known);
    }
    return known;
  }
}

function joinHosts({ drawing }: Parts, hosts: readonly Host[]): void {
  drawing.groups.join(hosts.flatMap(({ server }) => (server === undefined ? [] : [server])));
  const hypervisors = hosts.filter(({ id, server }) => id !== server).map(({ id }) => id);
  drawing.groups.join(hypervisors);
}

/** Whether a cluster restarts this machine, or runs a second copy of it in lockstep; undefined when nobody said. */
export function restartsOn(
  { drawing }: Pick<Parts, 'drawing'>,
  cluster: Id,
  hypervisor: Id | undefined,
  machine: Id,
): boolean | undefined {
  if (drawing.fact(machine, 'faultTolerance') === true) return true;
  const said =
    drawing.fact(cluster, 'haRestart') ??
    (hypervisor === undefined ? undefined : drawing.fact(hypervisor, 'haRestart'));
  return typeof said === 'boolean' ? said : undefined;
}
