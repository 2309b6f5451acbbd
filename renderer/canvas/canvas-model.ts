import type { Id } from '#shared/base/ids.ts';
import { nests } from '#shared/catalogue/legality.ts';
import { bandLayout, type BandLayout, type LaneNeed } from '#shared/layout/band-layout.ts';
import type { Box, DrawnLane, Point } from '#shared/layout/card-geometry.ts';
import { drawnTree, isComponent, refreshTree, type DrawnTree } from '#shared/layout/drawn-tree.ts';
import { framesOfGroups, groupOf } from '#shared/layout/group-parts.ts';
import { groupBounds, refreshBounds } from '#shared/layout/group-bounds.ts';
import { drawnLanes, laneContents } from '#shared/layout/lane-contents.ts';
import type { Change, Patch } from '#shared/plan/change.ts';
import { componentsDecidedBy } from '#shared/plan/decided-components.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Relation } from '#shared/plan/records.ts';
import { laneCorridors } from '#shared/layout/routes/lane-corridors.ts';
import { RelationRouter } from '#shared/layout/routes/relation-router.ts';
import { copiedBoxes } from './gliding.ts';
import { drawnLines, type DrawnLines } from './drawn-lines.ts';
import { BucketGrid } from './bucket-grid.ts';
import { levelOf, type SceneBoxes, type SceneRelations } from './scene/scene-state.ts';

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
  readonly #slots = new Map<Id, number>();
  readonly #ids: (Id | undefined)[] = [];
  readonly #free: number[] = [];
  #tree: DrawnTree;
  #laneBoxes: Map<Id, Box>;
  #layout: BandLayout;
  #boxes: SceneBoxes;
  /** Made when first asked for: a plan seen from afar is drawn without it. */
  #grid: BucketGrid | undefined;
  #relations: SceneRelations;
  #relationIds: DrawnLines['ids'] = [];
  #places: Map<Id, number> | undefined;
  #router: RelationRouter | undefined;
  /** The router of the picture before, whose ways may still do. */
  #formerRouter: RelationRouter | undefined;
  #needOf: (lane: DrawnLane) => LaneNeed;

  constructor(plan: PlanView, needOf: (lane: DrawnLane) => LaneNeed) {
    this.plan = plan;
    this.#needOf = needOf;
    this.#tree = drawnTree(plan, 'on-canvas');
    for (const id of this.#tree.components.keys()) this.#take(id);
    this.#laneBoxes = groupBounds(this.#tree);
    this.#layout = this.#laidOut();
    this.#boxes = this.#flat();
    this.#relations = this.#pairs();
  }

  get boxes(): SceneBoxes {
    return this.#boxes;
  }
  get relations(): SceneRelations {
    return this.#relations;
  }
  get layout(): BandLayout {
    return this.#layout;
  }
  get tree(): DrawnTree {
    return this.#tree;
  }
  get grid(): BucketGrid {
    this.#grid ??= new BucketGrid(this.#slots.values(), (slot) => this.boxAt(slot));
    return this.#grid;
  }
  /** The boxes of components in their lane's own space. */
  get laneBoxes(): ReadonlyMap<Id, Box> {
    return this.#laneBoxes;
  }
  /** How many slots there are, empty ones included. */
  get size(): number {
    return this.#ids.length;
  }

  /** The slot of a component, or of the collapsed card that stands for it; undefined when it is not drawn. */
  slotOf(id: Id): number | undefined {
    return this.#slots.get(id) ?? this.#slots.get(this.#tree.standIns.get(id) ?? '');
  }

  isTaken(slot: number): boolean {
    return this.#ids[slot] !== undefined;
  }

  idAt(slot: number): Id {
    const id = this.#ids[slot];
    if (id === undefined) throw new Error(`slot ${slot} of the canvas is empty`);
    return id;
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

  /** The components that a click on something selects: itself, or, for a group, what is in it, wherever that lies. */
  membersOf(id: Id): Id[] {
    const frames = framesOfGroups(this.#tree.whole).get(groupOf(id));
    return frames === undefined
      ? this.membersHere(id)
      : [...new Set(frames.flatMap((frame) => this.membersHere(frame)))];
  }

  /** The same of one frame of a group. */
  membersHere(id: Id): Id[] {
    const node = this.#tree.whole.components.get(id);
    if (node === undefined || node.hidden === true) return [];
    if (isComponent(node)) return [id];
    return (this.#tree.whole.children.get(id) ?? []).flatMap((inner) => this.membersHere(inner));
  }

  /** The frames of groups all of which is among these components. */
  wholeGroups(ids: ReadonlySet<Id>): Id[] {
    if (this.plan.size('group') === 0) return [];
    return [...this.#tree.components.values()]
      .filter((node) => !isComponent(node))
      .map(({ id }) => id)
      .filter((id) => this.membersOf(id).every((member) => ids.has(member)));
  }

  /** Whether gestures may not move something: it is locked, or something around it is. */
  isLocked(id: Id): boolean {
    const { components, parents } = this.#tree.whole;
    for (let at: Id | undefined = id; at !== undefined; at = parents.get(at))
      if (components.get(at)?.locked === true) return true;
    return false;
  }

  /** In how many containers and groups something lies. */
  depthOf(id: Id): number {
    let depth = 0;
    for (let up = this.#tree.parents.get(id); up !== undefined; up = this.#tree.parents.get(up))
      depth++;
    return depth;
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

  /** The relations that a line of the picture stands for, by its place in `relations`: one, or those bundled at a collapsed card. */
  relationIdsAt(index: number): readonly Id[] {
    return this.#relationIds[index]!;
  }

  /** The place of a relation in `relations`; undefined where none is drawn for it. */
  placeOfRelation(id: Id): number | undefined {
    this.#places ??= new Map(
      this.#relationIds.flatMap((ids, index) => ids.map((each) => [each, index] as const)),
    );
    return this.#places.get(id);
  }

  /** The ways that relations take: the same that the painter finds. Made when first asked for. */
  get router(): RelationRouter {
    if (this.#router !== undefined) return this.#router;
    const corridors = laneCorridors(Object.values(this.#layout.areas));
    // A copy: the boxes of what is moved change in place.
    const boxes = copiedBoxes(this.#boxes);
    this.#router = new RelationRouter(boxes, this.#relations, corridors);
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
    const texts = new Set<number>();
    const changed = new Set<Id>();
    let [places, nesting, relations] = [false, false, false];
    for (const patch of change) {
      if (patch.table === 'relation') {
        relations = true;
        nesting ||= this.#mayNest(patch);
      } else if (patch.table === 'component') {
        if (patch.op === 'set') {
          places ||= patch.key === 'x' || patch.key === 'y';
          nesting ||= nestingKeys.has(patch.key);
          changed.add(patch.id);
          const slot = this.#slots.get(patch.id);
          if (slot !== undefined) texts.add(slot);
        } else {
          nesting = true;
          relations = true;
        }
      } else if (patch.table === 'decision') {
        for (const id of componentsDecidedBy(this.plan, patch)) {
          const slot = this.#slots.get(id);
          if (slot !== undefined) texts.add(slot);
        }
      } else if (patch.table === 'group') {
        nesting = true;
        const id = patch.op === 'set' ? patch.id : patch.record.id;
        for (const frame of framesOfGroups(this.#tree.whole).get(id) ?? []) {
          const slot = this.#slots.get(frame);
          if (slot !== undefined) texts.add(slot);
        }
      }
    }
    if (nesting) this.#follow(texts);
    else if (changed.size > 0) this.#refresh(places, changed);
    if (relations || nesting) this.#relations = this.#pairs();
    if (relations || nesting || places) this.#router = undefined;
    const live = [...texts].filter((slot) => this.#ids[slot] !== undefined);
    return { boxes: nesting || places, relations: relations || nesting, texts: live };
  }

  #follow(texts: Set<number>): void {
    const before = this.#tree;
    this.#tree = drawnTree(this.plan, 'on-canvas');
    for (const id of this.#slots.keys()) {
      if (!this.#tree.components.has(id)) this.#give(id);
    }
    for (const id of this.#tree.components.keys()) {
      if (!this.#slots.has(id)) texts.add(this.#take(id));
    }
    // A collapsed card says what lies in it.
    for (const id of new Set([...before.standIns.values(), ...this.#tree.standIns.values()])) {
      const slot = this.#slots.get(id);
      if (slot !== undefined) texts.add(slot);
    }
    this.#laneBoxes = groupBounds(this.#tree);
    this.#layout = this.#laidOut();
    this.#boxes = this.#flat();
    this.#grid = undefined;
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
    const slots = [...fresh.keys()].map((id) => this.#slots.get(id)!);
    for (const slot of slots) this.#grid?.remove(slot);
    const { x, y, w, h } = this.#boxes;
    for (const [id, box] of fresh) {
      const slot = this.#slots.get(id)!;
      const { origin } = this.#layout.areas[this.#tree.components.get(id)!.lane as DrawnLane];
      [x[slot], y[slot], w[slot], h[slot]] = [box.x + origin.x, box.y + origin.y, box.w, box.h];
    }
    for (const slot of slots) this.#grid?.add(slot);
  }

  #mayNest(patch: Patch): boolean {
    const record =
      patch.op === 'set' ? this.plan.relation(patch.id) : (patch.record as unknown as Relation);
    if (record === undefined) return true;
    const [from, to] = [this.plan.component(record.from), this.plan.component(record.to)];
    return from === undefined || to === undefined || nests(record.kind, from.kind, to.kind);
  }

  #take(id: Id): number {
    const slot = this.#free.pop() ?? this.#ids.length;
    this.#ids[slot] = id;
    this.#slots.set(id, slot);
    return slot;
  }

  #give(id: Id): void {
    const slot = this.#slots.get(id)!;
    this.#slots.delete(id);
    this.#ids[slot] = undefined;
    this.#free.push(slot);
  }

  #laidOut(): BandLayout {
    return bandLayout(laneContents(this.#tree, this.#laneBoxes, this.#needOf));
  }

  #flat(): SceneBoxes {
    const size = this.#ids.length;
    const [x, y] = [new Float32Array(size), new Float32Array(size)];
    const [w, h] = [new Float32Array(size), new Float32Array(size)];
    const [level, lane] = [new Uint8Array(size), new Uint8Array(size)];
    const groups: number[] = [];
    const depths = new Uint8Array(size);
    for (const [id, component] of this.#tree.components) {
      const slot = this.#slots.get(id)!;
      const box = this.#laneBoxes.get(id)!;
      const { origin } = this.#layout.areas[component.lane as DrawnLane];
      x[slot] = box.x + origin.x;
      y[slot] = box.y + origin.y;
      w[slot] = box.w;
      h[slot] = box.h;
      lane[slot] = drawnLanes.indexOf(component.lane as DrawnLane);
      if (!this.#tree.children.has(id)) {
        level[slot] = levelOf.card;
        continue;
      }
      depths[slot] = this.depthOf(id);
      level[slot] = levelOf.group + this.#containersAround(id);
      groups.push(slot);
    }
    groups.sort((a, b) => depths[a]! - depths[b]!);
    return { x, y, w, h, level, lane, groups: Uint32Array.from(groups) };
  }

  /** Groups have no surface: what lies in one looks as if it did not. */
  #containersAround(id: Id): number {
    let count = 0;
    for (let up = this.#tree.parents.get(id); up !== undefined; up = this.#tree.parents.get(up))
      if (this.#tree.components.get(up)?.kind !== 'group') count++;
    return count;
  }

  #pairs(): SceneRelations {
    const lines = drawnLines(this.plan, this.#tree, (id) => this.slotOf(id), this.#boxes.lane);
    this.#relationIds = lines.ids;
    this.#places = undefined;
    return lines.relations;
  }
}

/** Columns of a component that say where it is drawn, or whether. */
const nestingKeys: ReadonlySet<string> = new Set(['lane', 'kind', 'hidden', 'collapsed', 'group']);

/** Whether every lane's own space begins where it did. */
const sameOrigins = (a: BandLayout, b: BandLayout): boolean =>
  drawnLanes.every(
    (lane) =>
      a.areas[lane].origin.x === b.areas[lane].origin.x &&
      a.areas[lane].origin.y === b.areas[lane].origin.y,
  );
