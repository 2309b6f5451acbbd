import type { Id } from '#shared/base/ids.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component } from '#shared/plan/records.ts';
import type { DrawnKind, DrawnLane } from './card-geometry.ts';
import { containerFor } from './drawn-parent.ts';
import { placeGroups } from './place-groups.ts';
import { shownTree, type Sight } from './shown-tree.ts';

/** What is drawn: a component, or a group, which is drawn as a container is and has no kind of the catalogue. */
export type DrawnNode = Omit<Component, 'kind'> & { readonly kind: DrawnKind };

/** Whether what is drawn is a component, and not a group. */
export const isComponent = (node: DrawnNode): node is Component => node.kind !== 'group';

/** What lies in what. Each node is in exactly one list. */
export interface Nesting {
  readonly components: ReadonlyMap<Id, DrawnNode>;
  readonly parents: ReadonlyMap<Id, Id>;
  readonly children: ReadonlyMap<Id, readonly Id[]>;
  /** Outermost nodes of each lane, in the order of the plan, groups last. */
  readonly roots: ReadonlyMap<DrawnLane, readonly Id[]>;
}

/** What lies in what, as it is drawn. */
export interface DrawnTree extends Nesting {
  /** The same with all that is not drawn: hidden, or inside of what is collapsed. */
  readonly whole: Nesting;
  /** For what lies in a collapsed container, however deep: the card that stands for it. */
  readonly standIns: ReadonlyMap<Id, Id>;
}

/**
 * The containment of what a plan draws; planning records are left out. A circle is cut where it closes. `sight` says
 * what is left out beside them: nothing, hidden components, or also what lies in collapsed ones.
 */
export function drawnTree(plan: PlanView, sight: Sight = 'everything'): DrawnTree {
  const { components, parents } = lying(plan);
  if (plan.size('group') > 0) placeGroups(plan, components, parents);
  return shownTree(nested(components, parents), sight);
}

/** The same without groups: components only, all of them. */
export function containment(plan: PlanView): Nesting {
  const { components, parents } = lying(plan);
  return nested(components, parents);
}

/** What is drawn, and what it lies in by its relations. */
function lying(plan: PlanView): { components: Map<Id, DrawnNode>; parents: Map<Id, Id> } {
  const components = new Map<Id, DrawnNode>();
  const parents = new Map<Id, Id>();
  for (const component of plan.all('component')) {
    if (component.lane === 'planning') continue;
    components.set(component.id, component);
    const parent = containerFor(plan, component)?.id;
    if (parent !== undefined) setParent(parents, component.id, parent);
  }
  return { components, parents };
}

/** Lists by what lies in what. */
function nested(components: Map<Id, DrawnNode>, parents: Map<Id, Id>): Nesting {
  const [children, roots] = [new Map<Id, Id[]>(), new Map<DrawnLane, Id[]>()];
  for (const { id, lane } of components.values()) {
    const parent = parents.get(id);
    if (parent === undefined) pushTo(roots, lane as DrawnLane, id);
    else pushTo(children, parent, id);
  }
  return { components, parents, children, roots };
}

/** Puts a node into another, unless it lies around it already. */
function setParent(parents: Map<Id, Id>, child: Id, parent: Id): void {
  for (let at: Id | undefined = parent; at !== undefined; at = parents.get(at)) {
    if (at === child) return;
  }
  parents.set(child, parent);
}

/** The same tree with these components as the plan has them now: what lies in what must be as it was. */
export function refreshTree(tree: DrawnTree, plan: PlanView, ids: Iterable<Id>): DrawnTree {
  const lists = [tree.components, tree.whole.components] as Map<Id, DrawnNode>[];
  for (const id of ids) {
    const now = plan.component(id);
    for (const list of lists) if (now !== undefined && list.has(id)) list.set(id, now);
  }
  return { ...tree };
}

/** The component that something lies in, through the groups between; undefined on a lane. */
export function containerAround(
  tree: Pick<Nesting, 'components' | 'parents'>,
  id: Id,
): Id | undefined {
  let up = tree.parents.get(id);
  while (up !== undefined && tree.components.get(up)?.kind === 'group') up = tree.parents.get(up);
  return up;
}

/** A component and all that lies in it, however deep, itself first. */
export function withDescendants(tree: Pick<Nesting, 'children'>, id: Id): Id[] {
  const found = [id];
  for (let at = 0; at < found.length; at++) found.push(...(tree.children.get(found[at]!) ?? []));
  return found;
}

/** Adds to one of several lists. */
function pushTo<Key>(lists: Map<Key, Id[]>, key: Key, id: Id): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [id]);
  else list.push(id);
}
