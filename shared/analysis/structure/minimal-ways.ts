import type { Id } from '#shared/base/ids.ts';

/** More ways than this between two places are not kept one by one. */
const mostWays = 64;
/** Ways begun and not finished that are looked at before the search ends. */
const mostBegun = 20_000;

export interface Ways {
  /** Each way as the devices on it, ends included. Shortest first. */
  readonly ways: readonly (readonly Id[])[];
  /** Whether there are more. Those kept are enough to tell every single point: no device is on all of them that could be passed by. */
  readonly more: boolean;
}

/**
 * The ways through a network of devices from any of `from` to any of `to`, each without detour: from no device on it could a
 * later one than the next have been reached at once. Every minimal path set is among them when not `more`. Links may be
 * one-way.
 */
export function minimalWays(
  from: readonly Id[],
  to: readonly Id[],
  neighbours: (id: Id) => ReadonlySet<Id>,
): Ways {
  const sources = new Set(from);
  const targets = new Set(to);
  const ways: (readonly Id[])[] = from.filter((id) => targets.has(id)).map((id) => [id]);
  const begun: (readonly Id[])[] = from.filter((id) => !targets.has(id)).map((id) => [id]);
  let at = 0;
  for (; at < begun.length && begun.length < mostBegun && ways.length < mostWays; at++) {
    const way = begun[at]!;
    for (const next of neighbours(way.at(-1)!)) {
      if (sources.has(next) || hasDetour(way, next, neighbours)) continue;
      if (targets.has(next)) ways.push([...way, next]);
      else begun.push([...way, next]);
    }
  }
  if (at >= begun.length) return { ways, more: false };
  return { ways: [...ways, ...waysRound(ways, from, targets, neighbours)], more: true };
}

/** Whether what comes next is on the way already, or could have been reached sooner. */
function hasDetour(way: readonly Id[], next: Id, neighbours: (id: Id) => ReadonlySet<Id>): boolean {
  if (way.includes(next)) return true;
  return way.some((id, index) => index < way.length - 1 && neighbours(id).has(next));
}

/** For each device that all ways kept have in common, a way round it, if there is one. */
function waysRound(
  ways: readonly (readonly Id[])[],
  from: readonly Id[],
  targets: ReadonlySet<Id>,
  neighbours: (id: Id) => ReadonlySet<Id>,
): readonly (readonly Id[])[] {
  const [first] = ways;
  if (first === undefined) {
    const any = shortestWay(from, targets, neighbours, undefined);
    if (any === undefined) return [];
    return [any, ...waysRound([any], from, targets, neighbours)];
  }
  const shared = first.filter((id) => ways.every((way) => way.includes(id)));
  return shared.flatMap((id) => {
    const round = shortestWay(from, targets, neighbours, id);
    return round === undefined ? [] : [round];
  });
}

function shortestWay(
  from: readonly Id[],
  targets: ReadonlySet<Id>,
  neighbours: (id: Id) => ReadonlySet<Id>,
  without: Id | undefined,
): readonly Id[] | undefined {
  const before = new Map<Id, Id | undefined>();
  for (const id of from) if (id !== without) before.set(id, undefined);
  for (const [id] of before) {
    if (targets.has(id)) return wayBack(id, before);
    for (const next of neighbours(id))
      if (next !== without && !before.has(next)) before.set(next, id);
  }
  return undefined;
}

function wayBack(end: Id, before: ReadonlyMap<Id, Id | undefined>): readonly Id[] {
  const way = [end];
  for (let at = before.get(end); at !== undefined; at = before.get(at)) way.push(at);
  return way.reverse();
}
