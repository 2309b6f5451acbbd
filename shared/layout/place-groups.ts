import type { Id } from '#shared/base/ids.ts';
import { groupsAround } from '#shared/plan/groups.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component, Group } from '#shared/plan/records.ts';
import type { DrawnNode } from './drawn-tree.ts';

/** Where a group is drawn: on a lane, or in a container there. */
interface Home {
  readonly lane: Component['lane'];
  readonly container: Id | undefined;
}

/**
 * Puts groups between components and what these lie in. A group is drawn where most of what is in it lies; what lies
 * elsewhere is drawn there, without the group. Groups with nothing in them are not drawn.
 */
export function placeGroups(
  plan: PlanView,
  components: Map<Id, DrawnNode>,
  parents: Map<Id, Id>,
): void {
  const members = [...components.values()].filter(({ group }) => group !== undefined);
  const around = new Map(members.map(({ id, group }) => [id, groupsAround(plan, group)]));
  const homes = homesOf(members, around, parents);
  const [groups, inGroup] = [new Map<Id, Group>(), new Map<Id, Id>()];
  for (const { id, lane } of members) {
    const own = keyOf({ lane, container: parents.get(id) });
    const inside = around.get(id)!.filter((group) => keyOf(homes.get(group.id)!) === own);
    for (const group of inside) groups.set(group.id, group);
    put(inGroup, [id, ...inside.map((group) => group.id)]);
  }
  for (const group of groups.values()) {
    const home = homes.get(group.id)!;
    components.set(group.id, nodeOf(group, home));
    if (home.container !== undefined && !inGroup.has(group.id))
      parents.set(group.id, home.container);
  }
  for (const [inner, outer] of inGroup) parents.set(inner, outer);
}

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

const nodeOf = ({ id, name, collapsed }: Group, { lane }: Home): DrawnNode => ({
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
