import type { Id } from '#shared/base/ids.ts';
import { groupsAround } from '#shared/plan/groups.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component, Group } from '#shared/plan/records.ts';
import type { DrawnNode } from './drawn-tree.ts';
import { groupPart } from './group-parts.ts';

/** Where a group is drawn: on a lane, or in a container there. */
interface Home {
  readonly lane: Component['lane'];
  readonly container: Id | undefined;
}

/**
 * Puts groups between components and what these lie in. A group is drawn wherever something of it lies: on several lanes or in
 * several containers as a frame in each, the first where most of it lies. Groups with nothing in them are not drawn.
 */
export function placeGroups(
  plan: PlanView,
  components: Map<Id, DrawnNode>,
  parents: Map<Id, Id>,
): void {
  const members = [...components.values()].filter(({ group }) => group !== undefined);
  const around = new Map(members.map(({ id, group }) => [id, groupsAround(plan, group)]));
  const homes = homesOf(members, around, parents);
  const [frames, inGroup] = [new Map<Id, Frame>(), new Map<Id, Id>()];
  for (const { id, lane } of members) {
    const home = { lane, container: parents.get(id) };
    const row = around.get(id)!.map((group) => {
      const isFirst = keyOf(homes.get(group.id)!) === keyOf(home);
      const frame = isFirst ? group.id : groupPart(group.id, keyOf(home));
      frames.set(frame, { group, home });
      return frame;
    });
    put(inGroup, [id, ...row]);
  }
  for (const [id, { group, home }] of [...frames].sort(byGroup)) {
    components.set(id, nodeOf(id, group, home));
    if (home.container !== undefined && !inGroup.has(id)) parents.set(id, home.container);
  }
  for (const [inner, outer] of inGroup) parents.set(inner, outer);
}

/** What is drawn of a group in one place. */
interface Frame {
  readonly group: Group;
  readonly home: Home;
}

/** First frames before the others, so that what a group was drawn as stays where it was in the order. */
const byGroup = ([a, one]: readonly [Id, Frame], [b, other]: readonly [Id, Frame]): number =>
  Number(a !== one.group.id) - Number(b !== other.group.id);

/** Each of a row, inner before outer, into the next; not where that would close a circle. */
function put(inGroup: Map<Id, Id>, row: readonly Id[]): void {
  row.slice(1).forEach((outer, index) => {
    const inner = row[index]!;
    for (let at: Id | undefined = outer; at !== undefined; at = inGroup.get(at))
      if (at === inner) return;
    inGroup.set(inner, outer);
  });
}

/** The home of most of what is in each group; among equals the first by name. */
function homesOf(
  members: readonly DrawnNode[],
  around: ReadonlyMap<Id, readonly Group[]>,
  parents: ReadonlyMap<Id, Id>,
): Map<Id, Home> {
  const votes = new Map<Id, Map<string, { home: Home; count: number }>>();
  for (const { id, lane } of members) {
    const home = { lane, container: parents.get(id) };
    for (const group of around.get(id)!) {
      const counted = votes.get(group.id) ?? new Map<string, { home: Home; count: number }>();
      const known = counted.get(keyOf(home));
      counted.set(keyOf(home), { home, count: (known?.count ?? 0) + 1 });
      votes.set(group.id, counted);
    }
  }
  return new Map([...votes].map(([group, counted]) => [group, mostVoted(counted)]));
}

function mostVoted(counted: ReadonlyMap<string, { home: Home; count: number }>): Home {
  const [best] = [...counted].sort(
    ([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1),
  );
  return best![1].home;
}

const keyOf = ({ lane, container }: Home): string => `${lane} ${container ?? ''}`;

const nodeOf = (id: Id, { name, collapsed }: Group, { lane }: Home): DrawnNode => ({
  id,
  kind: 'group',
  name,
  lane,
  x: 0,
  y: 0,
  status: 'planned',
  facts: {},
  ...(collapsed === undefined ? {} : { collapsed }),
});
