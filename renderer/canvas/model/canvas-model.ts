import type { Id } from '#shared/base/ids.ts';
import { bandLayout, type BandLayout, type LaneNeed } from '#shared/layout/band-layout.ts';
import { boundsOf, type Box, type DrawnLane, type Point } from '#shared/layout/card-geometry.ts';
import { drawnTree, refreshTree, type DrawnTree } from '#shared/layout/drawn-tree.ts';
import { groupBounds, refreshBounds } from '#shared/layout/group-bounds.ts';
import { drawnLanes, laneContents } from '#shared/layout/lane-contents.ts';
import { laneCorridors } from '#shared/layout/routes/lane-corridors.ts';
import { RelationRouter } from '#shared/layout/routes/relation-router.ts';
import type { Change } from '#shared/plan/change.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { BucketGrid } from './bucket-grid.ts';
import { changeReach } from './change-reach.ts';
import { drawnLines, type DrawnLines } from './drawn-lines.ts';
import { flatBoxes } from './flat-boxes.ts';
import { copiedBoxes } from '../view/gliding.ts';
import type { SceneBoxes } from '../scene/scene-state.ts';
import { Slots } from './slots.ts';

/** What of the picture a change of the plan touches. */
export interface ModelNews {
  readonly boxes: boolean;
  readonly relations: boolean;
  /** Slots whose words or looks are new. */
  readonly texts: readonly number[];
}

/**
 * The plan as the canvas sees it: a slot number for each drawn component, absolute boxes in flat
 * arrays, a grid over them, relations as pairs of slots. React Flow is told only about the few
 * components on screen.
 */
export class CanvasModel {
  readonly plan: PlanView;
  readonly slots = new Slots();
  #tree: DrawnTree;
  #laneBoxes: Map<Id, Box>;
  #layout: BandLayout;
  #boxes: SceneBoxes;
  /** Made when first asked for: a plan seen from afar is drawn without it. */
  #grid: BucketGrid | undefined;
  #lines: DrawnLines;
  #router: RelationRouter | undefined;
  /** The router of the picture before, whose ways may still do. */
  #formerRouter: RelationRouter | undefined;
  #needOf: (lane: DrawnLane) => LaneNeed;

  constructor(plan: PlanView, needOf: (lane: DrawnLane) => LaneNeed) {
    this.plan = plan;
    this.#needOf = needOf;
    this.#tree = drawnTree(plan, 'on-canvas');
    this.slots.keep(this.#tree.components);
    this.#laneBoxes = groupBounds(this.#tree);
    this.#layout = this.#laidOut();
    this.#boxes = this.#flat();
    this.#lines = this.#drawnLines();
  }

  get boxes(): SceneBoxes {
    return this.#boxes;
  }
  get lines(): DrawnLines {
    return this.#lines;
  }
  get layout(): BandLayout {
    return this.#layout;
  }
  get tree(): DrawnTree {
    return this.#tree;
  }
  get grid(): BucketGrid {
    this.#grid ??= new BucketGrid(this.slots.taken(), (slot) => this.boxAt(slot));
    return this.#grid;
  }
  /** The boxes of components in their lane's own space. */
  get laneBoxes(): ReadonlyMap<Id, Box> {
    return this.#laneBoxes;
  }

  /** The slot of a component, or of the collapsed card that stands for it; undefined when it is not drawn. */
  slotOf(id: Id): number | undefined {
    return this.slots.of(id) ?? this.slots.of(this.#tree.standIns.get(id) ?? '');
  }

  /** The slots of these components; those that are not drawn are left out. */
  slotsOf(ids: Iterable<Id>): number[] {
    return [...new Set([...ids].flatMap((id) => this.slotOf(id) ?? []))];
  }

  isGroup(id: Id): boolean {
    return this.#tree.children.has(id);
  }

  /** Whether a card stands for what lies in it. */
  isFolded(id: Id): boolean {
    const node = this.#tree.components.get(id);
    return node?.collapsed === true && this.#tree.whole.children.has(id);
  }

  /** The box of a component on the canvas, or of the collapsed card that stands for it; undefined when it is not drawn. */
  boxOf(id: Id): Box | undefined {
    const slot = this.slotOf(id);
    return slot === undefined ? undefined : this.boxAt(slot);
  }

  boxAt(slot: number): Box {
    const { x, y, w, h } = this.#boxes;
    return { x: x[slot]!, y: y[slot]!, w: w[slot]!, h: h[slot]! };
  }

  /** The box round these components; undefined when none is drawn. */
  boxAround(ids: readonly Id[]): Box | undefined {
    return boundsOf(ids.flatMap((id) => this.boxOf(id) ?? []));
  }

  /** The ways that relations take: the same that the painter finds. Made when first asked for. */
  get router(): RelationRouter {
    if (this.#router !== undefined) return this.#router;
    const corridors = laneCorridors(Object.values(this.#layout.areas));
    // A copy: the boxes of what is moved change in place.
    const boxes = copiedBoxes(this.#boxes);
    this.#router = new RelationRouter(boxes, this.#lines.relations, corridors);
    if (this.#formerRouter !== undefined) this.#router.inherit(this.#formerRouter);
    this.#formerRouter = this.#router;
    return this.#router;
  }

  /** Where a point of the canvas lies in a lane's own space. */
  intoLane(point: Point, lane: DrawnLane): Point {
    const { origin } = this.#layout.areas[lane];
    return { x: point.x - origin.x, y: point.y - origin.y };
  }

  /** Draws the lanes as they are now needed; tells whether anything moved. */
  setNeeds(needOf: (lane: DrawnLane) => LaneNeed): boolean {
    const isSame = drawnLanes.every((lane) => needOf(lane) === this.#needOf(lane));
    this.#needOf = needOf;
    if (isSame) return false;
    const before = JSON.stringify(this.#layout);
    this.#layout = this.#laidOut();
    if (JSON.stringify(this.#layout) === before) return false;
    this.#boxes = this.#flat();
    this.#grid = undefined;
    this.#router = undefined;
    return true;
  }

  /** Follows a change that the plan has taken. */
  apply(change: Change): ModelNews {
    const reach = changeReach(this.plan, this.#tree, change);
    const { nesting, places, relations, components } = reach;
    const texts = new Set(reach.texts);
    if (nesting) for (const id of this.#nestAnew()) texts.add(id);
    else if (components.size > 0) this.#refresh(places, components);
    if (relations) this.#lines = this.#drawnLines();
    if (relations || places) this.#router = undefined;
    const slots = [...texts].flatMap((id) => this.slots.of(id) ?? []);
    return { boxes: nesting || places, relations, texts: slots };
  }

  /** Draws all that is drawn now where it lies now. Gives what is drawn anew, and the collapsed cards: they say what lies in them. */
  #nestAnew(): Id[] {
    const before = this.#tree;
    this.#tree = drawnTree(this.plan, 'on-canvas');
    const fresh = this.slots.keep(this.#tree.components);
    this.#laneBoxes = groupBounds(this.#tree);
    this.#layout = this.#laidOut();
    this.#boxes = this.#flat();
    this.#grid = undefined;
    return [...fresh, ...before.standIns.values(), ...this.#tree.standIns.values()];
  }

  /** Follows components that stand elsewhere or have other words, while everything lies in what it lay in. */
  #refresh(places: boolean, ids: ReadonlySet<Id>): void {
    this.#tree = refreshTree(this.#tree, this.plan, ids);
    if (!places) return;
    const fresh = refreshBounds(this.#tree, this.#laneBoxes, ids);
    const before = this.#layout;
    this.#layout = this.#laidOut();
    if (sameOrigins(before, this.#layout)) return this.#moveSome(fresh);
    this.#boxes = this.#flat();
    this.#grid = undefined;
  }

  #moveSome(fresh: ReadonlyMap<Id, Box>): void {
    const slots = [...fresh.keys()].map((id) => this.slots.of(id)!);
    for (const slot of slots) this.#grid?.remove(slot);
    const { x, y, w, h } = this.#boxes;
    for (const [id, box] of fresh) {
      const slot = this.slots.of(id)!;
      const { origin } = this.#layout.areas[this.#tree.components.get(id)!.lane as DrawnLane];
      [x[slot], y[slot], w[slot], h[slot]] = [box.x + origin.x, box.y + origin.y, box.w, box.h];
    }
    for (const slot of slots) this.#grid?.add(slot);
  }

  #laidOut(): BandLayout {
    return bandLayout(laneContents(this.#tree, this.#laneBoxes, this.#needOf));
  }

  #flat(): SceneBoxes {
    return flatBoxes(this.#tree, this.#laneBoxes, this.#layout, this.slots);
  }

  #drawnLines(): DrawnLines {
    return drawnLines(this.plan, this.#tree, (id) => this.slotOf(id), this.#boxes.lane);
  }
}

/** Whether every lane's own space begins where it did. */
const sameOrigins = (a: BandLayout, b: BandLayout): boolean =>
  drawnLanes.every(
    (lane) =>
      a.areas[lane].origin.x === b.areas[lane].origin.x &&
      a.areas[lane].origin.y === b.areas[lane].origin.y,
  );
