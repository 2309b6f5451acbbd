import type { Id } from '#shared/base/ids.ts';
import type { AnalysisContext } from '../../analysis.ts';
import type { Measured } from '../../measured.ts';
import type { Question } from '../../question.ts';
import { redundantReserve } from '../electricity.ts';
import { placesOf } from '../places.ts';
import { carried, carriesNothing } from './carried.ts';
import { pdusIn, type CordGroup } from './cord-groups.ts';
import type { Share } from './cord-shares.ts';
import { loadLimit } from './load-limit.ts';
import { loadResult } from './load-result.ts';
import { byNode, changedBy } from './node-loads.ts';
import { PowerFlow } from './power-flow.ts';
import { poweredByOf } from './power-node.ts';

/** One feed of a rack: all that it carries, whatever rack that is for, against what it may carry, in kW. */
export interface FeedOfRack {
  readonly feed: Id;
  readonly limit: Measured<number>;
  readonly normal: Measured<number>;
  /** What it can still take so that it carries both sides alone; absent where limit or load is blank. */
  readonly reserve?: number;
}

/** What the feeds of a rack carry when something before them, or one of them, is gone. */
export interface RackOutage {
  readonly failed: Id;
  /** The feeds that still live. */
  readonly loads: readonly { readonly feed: Id; readonly load: Measured<number> }[];
  /** Devices of the rack without power, and those whose cords are not drawn: they may be. */
  readonly dark: readonly Id[];
  readonly mayGoDark: readonly Id[];
}

export interface RackPower {
  readonly feeds: readonly FeedOfRack[];
  /** One for each feed and each thing before it, feeds first. */
  readonly outages: readonly RackOutage[];
}

/** Power per feed of a rack, in order and after each failure, for the plot and for tables. */
export function feedsOfRack(context: AnalysisContext, rack: Id): RackPower {
  const flow = new PowerFlow(context);
  const inRack = groupsOfRack(context, flow, rack);
  const feeds = feedsOf(context, inRack, rack);
  const base = byNode(flow.base());
  return {
    feeds: feeds.map((feed) => feedInOrder(context, flow, { feed, shares: base.get(feed) })),
    outages: nodesBefore(flow, feeds).map((failed) => ({
      failed,
      loads: loadsAfter(flow, failed, { feeds, base }),
      ...darkAfter(flow, failed, inRack),
    })),
  };
}

/** The same as a question that can be asked of the worker. */
export const feedsOfRackQuestion: Question<{ readonly rack: Id }, RackPower> = {
  answer: (context, { rack }) => feedsOfRack(context, rack),
};

type GroupShares = ReadonlyMap<CordGroup, Share>;

function groupsOfRack(
  { plan }: AnalysisContext,
  flow: PowerFlow,
  rack: Id,
): ReadonlyMap<CordGroup, readonly Id[]> {
  const found = new Map<CordGroup, readonly Id[]>();
  for (const group of flow.groups) {
    const here = group.devices.filter((device) => placesOf(plan, device).has(rack));
    if (here.length > 0) found.set(group, here);
  }
  return found;
}

/** What the rack's devices, its PDUs and the rack itself are plugged into. */
function feedsOf(
  { plan }: AnalysisContext,
  inRack: ReadonlyMap<CordGroup, unknown>,
  rack: Id,
): readonly Id[] {
  const ends = [...inRack.keys()].flatMap(({ cords }) => cords);
  return [...new Set([...ends, ...pdusIn(plan, rack), ...poweredByOf(plan, rack)])].sort();
}

function feedInOrder(
  context: AnalysisContext,
  flow: PowerFlow,
  { feed, shares }: { readonly feed: Id; readonly shares: GroupShares | undefined },
): FeedOfRack {
  const limit = loadLimit(context, flow.nodes.get(feed)!.component);
  const normal = resultOf(flow, feed, shares);
  const known = limit.value !== undefined && normal.value !== undefined;
  return {
    feed,
    limit,
    normal,
    ...(known ? { reserve: redundantReserve(limit.value, normal.value) } : {}),
  };
}

const resultOf = (flow: PowerFlow, feed: Id, shares: GroupShares | undefined): Measured<number> =>
  loadResult(flow, feed, {
    load: shares === undefined ? carriesNothing : carried(shares),
    groups: shares?.keys() ?? [],
  });

/** The feeds, and all that feeds them. */
function nodesBefore(flow: PowerFlow, feeds: readonly Id[]): readonly Id[] {
  const found = new Set(feeds);
  for (const id of found) for (const source of flow.nodes.get(id)!.sources) found.add(source);
  return [...found];
}

interface Feeds {
  readonly feeds: readonly Id[];
  readonly base: ReadonlyMap<Id, GroupShares>;
}

function loadsAfter(flow: PowerFlow, failed: Id, { feeds, base }: Feeds): RackOutage['loads'] {
  const changed = changedBy(flow, failed, { base });
  const state = flow.state({ failed });
  return feeds
    .filter((feed) => state.lives(feed))
    .map((feed) => ({ feed, load: resultOf(flow, feed, changed.get(feed) ?? base.get(feed)) }));
}

function darkAfter(
  flow: PowerFlow,
  failed: Id,
  inRack: ReadonlyMap<CordGroup, readonly Id[]>,
): Pick<RackOutage, 'dark' | 'mayGoDark'> {
  const state = flow.state({ failed });
  const dark: Id[] = [];
  const mayGoDark: Id[] = [];
  for (const [{ cords, loose }, devices] of inRack) {
    const lost = cords.filter((cord) => !state.lives(cord));
    if (lost.length === cords.length) dark.push(...devices);
    else if (loose && lost.length > 0) mayGoDark.push(...devices);
  }
  return { dark, mayGoDark };
}
