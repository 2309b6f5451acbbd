import type { Id } from '#shared/base/ids.ts';
import type { Change } from '#shared/plan/change.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Box, DrawnLane, Point } from './card-geometry.ts';
import { containersOf } from './common-group.ts';
import {
  drawnTree,
  refreshTree,
  withDescendants,
  type DrawnTree,
  type Nesting,
} from './drawn-tree.ts';
import { groupBounds, refreshBounds } from './group-bounds.ts';

/** What a change makes of what lies in what and where, before it and after, while more is moved in the same change. */
export class WorkingLayout {
  readonly before: DrawnTree;
  /** Boxes in their lanes' own space, before the change. */
  readonly was: ReadonlyMap<Id, Box>;
  readonly #draft: PlanDraft;
  #is: Map<Id, Box>;
  #after: DrawnTree;

  constructor(plan: PlanView, change: Change) {
    this.#draft = new PlanDraft(plan);
    for (const patch of change) this.#draft.take(patch);
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
    const stays = (id: Id) => !homes.has(id);
    this.#redraw({
      components,
      parents: new Map([...parents].filter(([id]) => stays(id))),
      children: mapLists(children, (inside) => inside.filter(stays)),
      roots: mapLists(roots, (outermost, lane) => [
        ...outermost,
        ...ids.filter((id) => components.get(id)!.lane === lane),
      ]),
    });
    this.#is = groupBounds(this.#after);
    return homes;
  }

  /** Puts something that was lifted into its container, with its corner there. */
  putIn(id: Id, container: Id, { x, y }: Point): void {
    const { components, parents, children, roots } = this.#after.whole;
    const box = this.#is.get(id)!;
    this.#redraw({
      components,
      parents: new Map(parents).set(id, container),
      children: new Map(children).set(container, [...(children.get(container) ?? []), id]),
      roots: mapLists(roots, (outermost) => outermost.filter((other) => other !== id)),
    });
    this.shift(id, { x: x - box.x, y: y - box.y });
  }

  #redraw(nesting: Nesting): void {
    this.#after = { ...nesting, whole: nesting, standIns: new Map() };
  }

  #componentsIn(id: Id) {
    const all = withDescendants(this.#after.whole, id);
    return all.flatMap((one) => this.#draft.component(one) ?? []);
  }
}

/** The same lists, each made anew; those that come to hold nothing are left out. */
const mapLists = <Key>(
  lists: ReadonlyMap<Key, readonly Id[]>,
  make: (list: readonly Id[], key: Key) => readonly Id[],
): ReadonlyMap<Key, readonly Id[]> =>
  new Map(
    [...lists].flatMap(([key, list]) => {
      const made = make(list, key);
      return made.length === 0 ? [] : [[key, made] as const];
    }),
  );
