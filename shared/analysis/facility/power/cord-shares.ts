import type { Id } from '#shared/base/ids.ts';
import type { PowerState } from './power-state.ts';

/** The part of a load that passes a node: spread evenly, and what it may be at least and at most. */
export interface Share {
  readonly even: number;
  readonly least: number;
  readonly most: number;
}

/** Power lost on the way through a node: what goes in over what comes out, by the stated or assumed efficiency, and its range. */
export type LossOf = (node: Id) => Share;

/**
 * How the load of a device passes the nodes behind its cords, those that live sharing it evenly. Power supplies need not:
 * half of them may carry all (a server of 3 000 W with six supplies may draw 1 000 W from a cord rather than 500 W, peers.md §6.2).
 * Empty when no cord has power: the device is dark.
 */
export function cordShares(
  cords: readonly Id[],
  state: PowerState,
  lossOf: LossOf,
): ReadonlyMap<Id, Share> {
  const live = cords.filter((cord) => state.lives(cord));
  const ways = live.map((cord) => wayUp(cord, state, lossOf));
  const nodes = new Set(ways.flatMap((way) => [...way.keys()]));
  const cordMost = 1 / Math.ceil(live.length / 2);
  return new Map([...nodes].map((node) => [node, shareOf(node, ways, cordMost)]));
}

type Way = ReadonlyMap<Id, Share>;

function shareOf(node: Id, ways: readonly Way[], cordMost: number): Share {
  const shares = ways.map((way) => way.get(node) ?? none);
  return {
    even: shares.reduce((sum, { even }) => sum + even, 0) / ways.length,
    least: filled(shares.map(({ least }) => least).sort(ascending), cordMost),
    most: filled(shares.map(({ most }) => most).sort(descending), cordMost),
  };
}

const none: Share = { even: 0, least: 0, most: 0 };
const ascending = (a: number, b: number) => a - b;
const descending = (a: number, b: number) => b - a;

/** A whole load put on cords in this order, each taking as much as it may. */
function filled(shares: readonly number[], cordMost: number): number {
  let left = 1;
  let sum = 0;
  for (const share of shares) {
    const taken = Math.min(left, cordMost);
    sum += taken * share;
    left -= taken;
  }
  return sum;
}

/** How the load of one cord goes up: a node with several live sources spreads it over them, or draws all from one. */
function wayUp(cord: Id, state: PowerState, lossOf: LossOf): Way {
  const way = new Map<Id, Share>();
  passOn(cord, { even: 1, least: 1, most: 1 }, { state, lossOf, way, before: new Set() });
  return way;
}

interface Passage {
  readonly state: PowerState;
  readonly lossOf: LossOf;
  readonly way: Map<Id, Share>;
  /** The nodes between the cord and here: a circle ends where it began. */
  readonly before: Set<Id>;
}

function passOn(id: Id, share: Share, passage: Passage): void {
  const { state, lossOf, way, before } = passage;
  if (before.has(id)) return;
  way.set(id, added(way.get(id), share));
  const feeders = state.feeders(id) ?? [];
  if (feeders.length === 0) return;
  const loss = lossOf(id);
  const passed = {
    even: (share.even * loss.even) / feeders.length,
    least: feeders.length === 1 ? share.least * loss.least : 0,
    most: share.most * loss.most,
  };
  before.add(id);
  for (const feeder of feeders) passOn(feeder, passed, passage);
  before.delete(id);
}

const added = (a: Share | undefined, b: Share): Share =>
  a === undefined
    ? b
    : { even: a.even + b.even, least: a.least + b.least, most: Math.max(a.most, b.most) };
