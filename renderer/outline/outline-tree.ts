import type { Id } from '#shared/base/ids.ts';
import { kindData } from '#shared/catalogue/kinds.ts';
import type { Lane } from '#shared/catalogue/layers.ts';
import { containment } from '#shared/layout/drawn-tree.ts';
import { drawnLanes } from '#shared/layout/lane-contents.ts';
import { nestingRelation } from '#shared/plan/nesting.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { OutlineGrouping } from '#renderer/state/shown/outline.ts';

/** A plan as an outline: headings, and under each what lies in what. Every component is in it once. */
export interface OutlineTree {
  /** The headings with their outermost components. */
  readonly groups: readonly { readonly lane: Lane; readonly roots: readonly Id[] }[];
  readonly parents: ReadonlyMap<Id, Id>;
  readonly children: ReadonlyMap<Id, readonly Id[]>;
}

/** The lanes that head the outline, in the order of the canvas, planning records last. */
const headings: readonly Lane[] = [...drawnLanes, 'planning'];

/** The outline of a plan. */
export const outlineTree = (plan: PlanView, grouping: OutlineGrouping): OutlineTree =>
  grouping === 'layer' ? byLayer(plan) : byPlace(plan);

function byLayer(plan: PlanView): OutlineTree {
  const { roots, parents, children } = containment(plan);
  const planning = [...plan.all('component')].filter(({ lane }) => lane === 'planning');
  const lists: ReadonlyMap<Lane, readonly Id[]> = new Map<Lane, readonly Id[]>([
    ...roots,
    ['planning', planning.map(({ id }) => id)],
  ]);
  return { groups: grouped(lists), parents, children };
}

/** What stands or lies in what, also across layers: site, room, rack, host, machine. */
function byPlace(plan: PlanView): OutlineTree {
  const parents = new Map<Id, Id>();
  const children = new Map<Id, Id[]>();
  const roots = new Map<Lane, Id[]>();
  for (const { id, kind, lane } of plan.all('component')) {
    const parent = placeOf(plan, id);
    if (parent === undefined || isUnder(parents, parent, id)) {
      push(roots, parent === undefined ? lane : kindData(kind).lane, id);
    } else {
      parents.set(id, parent);
      push(children, parent, id);
    }
  }
  return { groups: grouped(roots), parents, children };
}

/** Where a component stands before what it belongs to: a host is sought in its rack, not in its cluster. */
function placeOf(plan: PlanView, id: Id): Id | undefined {
  const standing = plan.outgoing(id, 'mountedIn')[0] ?? plan.outgoing(id, 'locatedIn')[0];
  return (standing ?? nestingRelation(plan, id))?.to;
}

function isUnder(parents: ReadonlyMap<Id, Id>, id: Id, outer: Id): boolean {
  for (let at: Id | undefined = id; at !== undefined; at = parents.get(at)) {
    if (at === outer) return true;
  }
  return false;
}

const grouped = (lists: ReadonlyMap<Lane, readonly Id[]>): OutlineTree['groups'] =>
  headings.flatMap((lane) => {
    const roots = lists.get(lane) ?? [];
    return roots.length === 0 ? [] : [{ lane, roots }];
  });

function push<Key>(lists: Map<Key, Id[]>, key: Key, id: Id): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [id]);
  else list.push(id);
}
