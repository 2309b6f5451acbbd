import type { Id } from '#shared/base/ids.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component } from '#shared/plan/records.ts';
import type { DrawnLane } from './card-geometry.ts';
import { drawnParent } from './drawn-parent.ts';

/** What lies in what, as it is drawn. Each component is in exactly one list. */
export interface DrawnTree {
  readonly components: ReadonlyMap<Id, Component>;
  readonly parents: ReadonlyMap<Id, Id>;
  readonly children: ReadonlyMap<Id, readonly Id[]>;
  /** Outermost components of each lane, in the order of the plan. */
  readonly roots: ReadonlyMap<DrawnLane, readonly Id[]>;
}

/** The containment of everything a plan draws; planning records are left out. A circle is cut where it closes. */
export function drawnTree(plan: PlanView): DrawnTree {
  const components = new Map<Id, Component>();
  for (const component of plan.all('component')) {
    if (component.lane !== 'planning') components.set(component.id, component);
  }
  const parents = new Map<Id, Id>();
  const children = new Map<Id, Id[]>();
  const roots = new Map<DrawnLane, Id[]>();
  for (const component of components.values()) {
    const parent = drawnParent(plan, component.id)?.id;
    if (parent === undefined || closesCircle(parents, component.id, parent)) {
      push(roots, component.lane as DrawnLane, component.id);
    } else {
      parents.set(component.id, parent);
      push(children, parent, component.id);
    }
  }
  return { components, parents, children, roots };
}

function closesCircle(parents: ReadonlyMap<Id, Id>, child: Id, parent: Id): boolean {
  for (let at: Id | undefined = parent; at !== undefined; at = parents.get(at)) {
    if (at === child) return true;
  }
  return false;
}

/** The same tree with these components as the plan has them now: what lies in what must be as it was. */
export function refreshTree(tree: DrawnTree, plan: PlanView, ids: Iterable<Id>): DrawnTree {
  const components = tree.components as Map<Id, Component>;
  for (const id of ids) {
    const now = plan.component(id);
    if (now !== undefined && components.has(id)) components.set(id, now);
  }
  return { ...tree };
}

/** A component and all that lies in it, however deep, itself first. */
export function withDescendants(tree: Pick<DrawnTree, 'children'>, id: Id): Id[] {
  const found = [id];
  for (let at = 0; at < found.length; at++) found.push(...(tree.children.get(found[at]!) ?? []));
  return found;
}

function push<Key>(lists: Map<Key, Id[]>, key: Key, id: Id): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [id]);
  else list.push(id);
}
