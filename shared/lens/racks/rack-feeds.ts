import { mountedParts } from '#shared/analysis/facility/mounted-parts.ts';
import { poweredByOf } from '#shared/analysis/facility/power/power-node.ts';
import { byCodeUnit } from '#shared/base/stable-json.ts';
import type { Id } from '#shared/base/ids.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component } from '#shared/plan/records.ts';

/** What the parts of a rack are plugged into, and on which side it is; without a side where none is stated up to the feed. */
export interface RackFeed {
  readonly node: Component;
  readonly side?: string;
}

/** The power of a rack as it is drawn: its own, that of its parts, and the PDUs mounted in it; the first of side A, the first of B, then others. */
export function rackFeeds(plan: PlanView, rack: Id): readonly RackFeed[] {
  const parts = mountedParts(plan, rack).map(({ part }) => part);
  const nodes = new Set<Id>([
    ...poweredByOf(plan, rack),
    ...parts.filter(({ kind }) => kind === 'pdu').map(({ id }) => id),
    ...parts.filter(({ kind }) => kind !== 'pdu').flatMap(({ id }) => poweredByOf(plan, id)),
  ]);
  const feeds = [...nodes]
    .flatMap((id) => plan.component(id) ?? [])
    .map((node) => withSide(plan, node))
    .toSorted((a, b) => byCodeUnit(a.side ?? 'Z', b.side ?? 'Z'));
  const isFirst = ({ side }: RackFeed, index: number) =>
    feeds.findIndex((other) => other.side === side) === index;
  return [...feeds.filter(isFirst), ...feeds.filter((feed, index) => !isFirst(feed, index))];
}

function withSide(plan: PlanView, node: Component): RackFeed {
  const before = new Set<Id>([node.id]);
  for (const id of before) {
    const side = plan.component(id)?.facts.feedSide?.value;
    if (typeof side === 'string') return { node, side };
    for (const source of poweredByOf(plan, id)) before.add(source);
  }
  return { node };
}
