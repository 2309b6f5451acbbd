import type { Id } from '#shared/base/ids.ts';
import { setPatch } from '#shared/plan/change.ts';
import type { Plan, PlanView } from '#shared/plan/plan.ts';
import { boundsOf, boxGap } from '#shared/layout/card-geometry.ts';
import { drawnTree, type DrawnTree } from '#shared/layout/drawn-tree.ts';
import { groupBounds } from '#shared/layout/group-bounds.ts';
import { layoutPlan } from '#shared/layout/layout-plan.ts';
import { placeInside } from '#shared/layout/place-new.ts';
import { withRecordsOf } from './with-records-of.ts';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** More than this is quicker and better arranged as a whole. */
const mostInside = 40;

/**
 * Places for what is new in a plan that is otherwise drawn: boxes of its own stand under each lane's contents, and what
 * belongs into a box that is there goes under the last of what it holds. Undefined where something drawn would have
 * to move into a new box, or too much is new inside old ones.
 */
export function placeBeside(plan: PlanView, isNew: ReadonlySet<Id>): Map<Id, Place> | undefined {
  const tree = drawnTree(plan);
  const ids = [...tree.components.keys()];
  if (ids.some((id) => !isNew.has(id) && isNew.has(tree.parents.get(id) ?? ''))) return undefined;
  const inside = ids.filter((id) => isNew.has(id) && lies(tree, id, (outer) => !isNew.has(outer)));
  if (inside.length > mostInside) return undefined;
  const places = placesUnder(
    plan,
    tree,
    new Set(ids.filter((id) => isNew.has(id) && !inside.includes(id))),
  );
  const working = withRecordsOf(plan);
  move(working, places);
  for (const id of outermostFirst(tree, inside)) {
    const now = drawnTree(working);
    // What is not placed yet must not count as lying in its box.
    const children = withoutUnplaced(now, new Set(inside.filter((other) => !places.has(other))));
    const settled = { ...now, children, whole: { ...now.whole, children } };
    const { kind } = now.components.get(id)!;
    places.set(id, placeInside(settled, groupBounds(settled), now.parents.get(id)!, kind));
    move(working, new Map([[id, places.get(id)!]]));
  }
  return places;
}

/** Lays out what stands alone, and puts it under what its lanes hold already. */
function placesUnder(plan: PlanView, tree: DrawnTree, alone: ReadonlySet<Id>): Map<Id, Place> {
  const boxes = groupBounds(tree);
  const places = new Map<Id, Place>();
  for (const { id, x, y } of layoutPlan(
    withRecordsOf(plan, (component) => alone.has(component.id)),
  )) {
    const { lane } = tree.components.get(id)!;
    if (lane === 'planning') continue;
    const old = boundsOf(
      (tree.roots.get(lane) ?? [])
        .filter((root) => !alone.has(root))
        .map((root) => boxes.get(root)!),
    );
    places.set(id, old === undefined ? { x, y } : { x: x + old.x, y: y + old.y + old.h + boxGap });
  }
  return places;
}

function move(plan: Plan, places: ReadonlyMap<Id, Place>): void {
  for (const [id, { x, y }] of places) {
    const before = plan.component(id)!;
    plan.apply([
      setPatch('component', id, 'x', before.x, x),
      setPatch('component', id, 'y', before.y, y),
    ]);
  }
}

function lies(tree: DrawnTree, id: Id, test: (outer: Id) => boolean): boolean {
  for (let up = tree.parents.get(id); up !== undefined; up = tree.parents.get(up))
    if (test(up)) return true;
  return false;
}

const withoutUnplaced = (tree: DrawnTree, unplaced: ReadonlySet<Id>): Map<Id, readonly Id[]> =>
  new Map(
    [...tree.children].map(([id, children]) => [
      id,
      children.filter((child) => !unplaced.has(child)),
    ]),
  );

function outermostFirst(tree: DrawnTree, ids: readonly Id[]): Id[] {
  const depth = (id: Id): number => {
    const up = tree.parents.get(id);
    return up === undefined ? 0 : 1 + depth(up);
  };
  return ids.toSorted((a, b) => depth(a) - depth(b));
}
