import type { Id } from '#shared/base/ids.ts';
import type { AnalysisContext } from '../analysis.ts';
import { clusterPools, poolOf } from '../clusters/cluster-pools.ts';
import { from } from '../recovery/related.ts';
import { lockstepUnder, platformOf } from '../recovery/platform.ts';
import { hostIsDown } from './lost-hosts.ts';

/** Whether what something runs on is lost: `maybe` when it may run on what is lost, and where it runs nobody drew. */
export type Loss = 'no' | 'maybe' | 'yes';

/** What is lost of what a service or machine stands on; lockstep loses nothing. */
export class GroundLoss {
  readonly #context: AnalysisContext;
  readonly #isDown: (id: Id) => boolean;
  readonly #failed: ReadonlySet<Id>;
  readonly #known = new Map<Id, Loss>();

  constructor(context: AnalysisContext, failed: ReadonlySet<Id>, isDown: (id: Id) => boolean) {
    this.#context = context;
    this.#failed = failed;
    this.#isDown = isDown;
  }

  of(ground: Id): Loss {
    const known = this.#known.get(ground) ?? this.#of(ground);
    this.#known.set(ground, known);
    return known;
  }

  #of(ground: Id): Loss {
    const loss = this.#at(ground, new Set());
    if (loss === 'no' || this.#failed.has(ground)) return loss;
    const platform = platformOf(this.#context.plan, ground);
    if (lockstepUnder(this.#context, platform) === undefined) return loss;
    return this.#hostsLost(platform) < 2 ? 'no' : 'maybe';
  }

  /** Lockstep keeps a machine on two hosts: only the loss of two can take both copies. */
  #hostsLost(platform: readonly Id[]): number {
    return clusterPools(this.#context)
      .filter(({ cluster }) => platform.includes(cluster.id))
      .flatMap(({ hosts }) => hosts)
      .filter((host) => hostIsDown(host, this.#isDown)).length;
  }

  #at(id: Id, seen: Set<Id>): Loss {
    if (this.#failed.has(id)) return 'yes';
    if (seen.has(id)) return 'no';
    seen.add(id);
    switch (this.#context.plan.component(id)?.kind) {
      case 'server':
      case 'ftServer':
        return this.#isDown(id) ? 'yes' : 'no';
      case 'hypervisor':
        return this.#isDown(id) ? 'yes' : 'no';
      case 'hostCluster':
        return this.#onCluster(id);
      case 'k8sCluster':
      case 'parallelCluster':
        return some(from(this.#context.plan, [id], 'memberOf').map((node) => this.#at(node, seen)));
      default:
        return worst(this.#context.plan.outgoing(id, 'runsOn').map(({ to }) => this.#at(to, seen)));
    }
  }

  #onCluster(cluster: Id): Loss {
    const pool = poolOf(this.#context, cluster);
    if (pool === undefined) return 'no';
    return some(pool.hosts.map((host) => (hostIsDown(host, this.#isDown) ? 'yes' : 'no')));
  }
}

/** Of hosts of which it is on one: all lost, none, or perhaps its own. */
const some = (losses: readonly Loss[]): Loss => {
  if (losses.every((loss) => loss === 'no')) return 'no';
  return losses.every((loss) => loss === 'yes') ? 'yes' : 'maybe';
};

const worst = (losses: readonly Loss[]): Loss =>
  losses.includes('yes') ? 'yes' : losses.includes('maybe') ? 'maybe' : 'no';
