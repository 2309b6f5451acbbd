import type { Id } from '#shared/base/ids.ts';
import type { DrawnLane } from './card-geometry.ts';
import type { DrawnNode, DrawnTree, Nesting } from './drawn-tree.ts';

/** What is drawn: everything; all but what is hidden, as in reports; all but that and what lies in something collapsed, as on the canvas. */
export type Sight = 'everything' | 'not-hidden' | 'on-canvas';

/** What of a nesting is drawn. */
export function shownTree(whole: Nesting, sight: Sight): DrawnTree {
  if (sight === 'everything' || !leavesOut(whole, sight))
    return { ...whole, whole, standIns: new Map() };
  const shown: Shown = {
    components: new Map(),
    parents: new Map(),
    children: new Map(),
    standIns: new Map(),
  };
  const roots = new Map<DrawnLane, readonly Id[]>();
  for (const [lane, ids] of whole.roots) {
    const seen = ids.filter((id) => show(whole, sight, id, shown));
    if (seen.length > 0) roots.set(lane, seen);
  }
  return { ...inOrder(whole, shown), roots, whole };
}

interface Shown {
  readonly components: Map<Id, DrawnNode>;
  readonly parents: Map<Id, Id>;
  readonly children: Map<Id, readonly Id[]>;
  readonly standIns: Map<Id, Id>;
}

const leavesOut = (whole: Nesting, sight: Sight): boolean =>
  [...whole.components.values()].some(
    ({ hidden, collapsed }) => hidden === true || (sight === 'on-canvas' && collapsed === true),
  );

/** Takes in what is seen of a node and of what lies in it; whether anything is. */
function show(whole: Nesting, sight: Sight, id: Id, shown: Shown): boolean {
  const node = whole.components.get(id)!;
  if (node.hidden === true) return false;
  const inside = whole.children.get(id) ?? [];
  if (sight === 'on-canvas' && node.collapsed === true && inside.length > 0) {
    const folded = seenInside(whole, id);
    if (node.kind === 'group' && folded.length === 0) return false;
    for (const inner of folded) shown.standIns.set(inner, id);
    shown.components.set(id, node);
    return true;
  }
  const seen = inside.filter((inner) => show(whole, sight, inner, shown));
  if (node.kind === 'group' && seen.length === 0) return false;
  for (const inner of seen) shown.parents.set(inner, id);
  if (seen.length > 0) shown.children.set(id, seen);
  shown.components.set(id, node);
  return true;
}

/** What lies in a node, however deep, without what is hidden. */
function seenInside(whole: Nesting, id: Id): Id[] {
  const found = [id];
  for (let at = 0; at < found.length; at++) {
    const inside = whole.children.get(found[at]!) ?? [];
    found.push(...inside.filter((inner) => whole.components.get(inner)!.hidden !== true));
  }
  return found.slice(1);
}

/** Components stand in the order of the plan, as in the whole. */
function inOrder(whole: Nesting, shown: Shown): Omit<DrawnTree, 'roots' | 'whole'> {
  const seen = [...whole.components].filter(([id]) => shown.components.has(id));
  return { ...shown, components: new Map(seen) };
}
