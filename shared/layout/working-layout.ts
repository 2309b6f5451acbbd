import type { Id } from '#shared/base/ids.ts';
import type { Change } from '#shared/plan/change.ts';
import type { PlanDraft } from '#shared/plan/plan-draft.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Box, DrawnLane, Point } from './card-geometry.ts';
import { containersOf } from './common-group.ts';
import { drawnTree, refreshTree, withDescendants, type DrawnTree } from './drawn-tree.ts';
import { groupBounds, refreshBounds } from './group-bounds.ts';

/** What a change makes of what lies in what and where, before it and after, while more is moved in the same change. */
export class WorkingLayout {
  readonly before: DrawnTree;
  /** Boxes in their lanes' own space, before the change. */
  readonly was: ReadonlyMap<Id, Box>;
  readonly #draft: PlanDraft;
  #is: Map<Id, Box>;
  #after: DrawnTree;
  #lifted: Lifted | undefined;

  /** `draft` has the steps of the change; what is moved is added to them. */
  constructor(plan: PlanView, draft: PlanDraft) {
    this.#draft = draft;
    this.before = drawnTree(plan);
    this.was = groupBounds(this.before);
    this.#after = drawnTree(this.#draft);
    this.#is = groupBounds(this.#after);
  }

  /** The change with all that was moved since. */
  get change(): Change {
    return this.#draft.change;
  }

  get after(): DrawnTree {
    return this.#after;
  }

  /** Boxes in their lanes' own space, as they come to be. */
  get is(): ReadonlyMap<Id, Box> {
    return this.#is;
  }

  /** How deep something comes to lie in others; 0 on a lane. */
  depth(id: Id): number {
    return containersOf(this.#after, id).length;
  }

  /** What comes to lie beside something: in the same container, or on the same lane. */
  besides(id: Id): readonly Id[] {
    const { components, parents, children, roots } = this.#after;
    const parent = parents.get(id);
    const here =
      parent === undefined
        ? roots.get(components.get(id)!.lane as DrawnLane)
        : children.get(parent);
    return (here ?? []).filter((other) => other !== id);
  }

  /** Whether something may be moved with all that lies in it: nothing of it is locked. */
  isFree(id: Id): boolean {
    return this.#componentsIn(id).every(({ locked }) => locked !== true);
  }

  /** Moves something with all that lies in it. */
  shift(id: Id, { x: dx, y: dy }: Point): void {
    const inside = this.#componentsIn(id);
    for (const { id: one, x, y } of inside) {
      this.#draft.set('component', one, 'x', x + dx);
      this.#draft.set('component', one, 'y', y + dy);
    }
    const moved = inside.map((component) => component.id);
    this.#after = refreshTree(this.#after, this.#draft, moved);
    refreshBounds(this.#after, this.#is, moved);
  }

  /**
   * Takes things out of what they come to lie in, where they have no place yet, until they are put in: frames are drawn as if they
   * were not there. Gives what each comes to lie in.
   */
  lift(ids: readonly Id[]): ReadonlyMap<Id, Id> {
    const { components, parents, children, roots } = this.#after.whole;
    const homes = new Map(ids.map((id) => [id, parents.get(id)!]));
    if (homes.size === 0) return homes;
    const own = { parents: new Map(parents), children: new Map(children), roots: new Map(roots) };
    for (const [id, home] of homes) {
      own.parents.delete(id);
      without(own.children, home, id);
      const lane = components.get(id)!.lane as DrawnLane;
      own.roots.set(lane, [...own.roots.get(lane)!, id]);
    }
    const nesting = { components, ...own };
    this.#lifted = own;
    this.#after = { ...nesting, whole: nesting, standIns: new Map() };
    this.#is = groupBounds(this.#after);
    return homes;
  }

  /** Puts something that was lifted into its container, with its corner there. */
  putIn(id: Id, container: Id, { x, y }: Point): void {
    const { parents, children, roots } = this.#lifted!;
    const box = this.#is.get(id)!;
    parents.set(id, container);
    children.set(container, [...(children.get(container) ?? []), id]);
    without(roots, this.#after.components.get(id)!.lane as DrawnLane, id);
    this.shift(id, { x: x - box.x, y: y - box.y });
  }

  #componentsIn(id: Id) {
    const all = withDescendants(this.#after.whole, id);
    return all.flatMap((one) => this.#draft.component(one) ?? []);
  }
}

/** What lies in what while some of it is lifted: these lists are our own. */
interface Lifted {
  readonly parents: Map<Id, Id>;
  readonly children: Map<Id, readonly Id[]>;
  readonly roots: Map<DrawnLane, readonly Id[]>;
}

/** Takes one out of one of several lists; a list that comes to hold nothing goes. */
function without<Key>(lists: Map<Key, readonly Id[]>, key: Key, id: Id): void {
  const left = (lists.get(key) ?? []).filter((other) => other !== id);
  if (left.length === 0) lists.delete(key);
  else lists.set(key, left);
}
