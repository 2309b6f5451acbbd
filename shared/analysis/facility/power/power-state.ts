import type { Id } from '#shared/base/ids.ts';
import type { PowerNode, PowerNodes } from './power-node.ts';

/** What is out of order: one node, or the utility, or both. */
export interface Outage {
  readonly failed?: Id;
  /** The utility is gone: only feeds with a generator behind them live. */
  readonly utility?: boolean;
}

/** Which nodes have power during an outage, and from where. */
export class PowerState {
  readonly #nodes: PowerNodes;
  readonly #outage: Outage;
  readonly #feeders = new Map<Id, readonly Id[] | undefined>();

  constructor(nodes: PowerNodes, outage: Outage) {
    this.#nodes = nodes;
    this.#outage = outage;
  }

  /** Whether a node has power. One whose source is not drawn is taken to have it. */
  lives(id: Id): boolean {
    return this.feeders(id) !== undefined;
  }

  /** What feeds a node now: its sources that live, else its generators; none for one that is a source itself; undefined when it is dark. */
  feeders(id: Id): readonly Id[] | undefined {
    if (this.#feeders.has(id)) return this.#feeders.get(id);
    // A circle of nodes that feed each other has no power of its own.
    this.#feeders.set(id, undefined);
    const feeders = this.#found(id);
    this.#feeders.set(id, feeders);
    return feeders;
  }

  #found(id: Id): readonly Id[] | undefined {
    const node = this.#nodes.get(id);
    if (node === undefined || id === this.#outage.failed) return undefined;
    const sources = node.sources.filter((source) => this.lives(source));
    if (sources.length > 0) return sources;
    if (this.#ownSource(node)) return [];
    const generators = node.generators.filter((generator) => this.lives(generator));
    return generators.length > 0 ? generators : undefined;
  }

  /** Generators make power; a feed with nothing before it has the utility's; of what else has nothing before it, the source is not drawn. */
  #ownSource({ component, sources, generators }: PowerNode): boolean {
    if (component.kind === 'generator') return true;
    if (sources.length > 0) return false;
    if (component.kind === 'powerFeed') return this.#outage.utility !== true;
    return generators.length === 0;
  }
}
