import type { Id } from '#shared/base/ids.ts';
import { bands } from '#shared/catalogue/layers.ts';
import { shifted } from './arrange-container.ts';
import { bandGap, bandHeader, lanePadding } from './band-layout.ts';
import {
  cardGap,
  fullCard,
  snapped,
  type Box,
  type DrawnLane,
  type Point,
} from './card-geometry.ts';
import { countCrossings, type Segment } from './count-crossings.ts';
import { countInversions } from './count-inversions.ts';
import type { Block, LaneBlocks, Position, Related } from './blocks.ts';
import { screenWidth } from './packing-width.ts';
import { packLane } from './pack-lane.ts';

/** The lanes that are stacked; pillars stand beside them. */
export const packedLanes: readonly DrawnLane[] = [...bands, 'facility'];
const sweeps = 8;
/** Rounds of sweeps from the best order so far. */
const rounds = 3;
/** With more relations than this, a component draws its neighbours to it no more: it would draw all to the middle. */
const hubFrom = 12;
/** Up to so many relations lines are counted as they cross; beyond, as their ends stand in order. */
const mostCounted = 1500;
/** With more relations than this nothing is swapped to try it. */
const mostSwapped = 400;
/** How often all are gone through, and how far apart two may stand that are swapped. */
const swapPasses = 2;
const swapReach = 4;
/** An order is taken in place of another where it has this share of its crossings less: a small edit moves little. */
const leastGain = 0.02;

/** How lanes are packed: how wide, and whether cards may stand beside boxes. */
export interface PackingShape {
  readonly width: number;
  readonly mayStandBeside: boolean;
}

/** Packs the stacked lanes and sweeps them into the order in which few relations cross. */
export class LanePacker {
  readonly #lanes: ReadonlyMap<DrawnLane, LaneBlocks>;
  readonly #related: Related;
  readonly #degrees = new Map<Id, number>();
  readonly #lanesOf: ReadonlyMap<Id, DrawnLane>;
  readonly #places = new Map<Id, Point>();
  /** The middle of each component's card or box, in its lane's own space. */
  readonly #centres: Map<Id, Point>;
  readonly #heights = new Map<DrawnLane, number>();
  readonly #width: number;
  readonly #mayStandBeside: boolean;
  /** Whether hubs draw as others do: every other round tries it. */
  #hubsDraw = false;

  /** `standing` has the boxes of what keeps its place, and of all that lies in it. */
  constructor(
    lanes: ReadonlyMap<DrawnLane, LaneBlocks>,
    related: Related,
    lanesOf: ReadonlyMap<Id, DrawnLane>,
    standing: ReadonlyMap<Id, Box>,
    shape: PackingShape,
  ) {
    this.#lanes = lanes;
    this.#related = related;
    this.#lanesOf = lanesOf;
    this.#centres = new Map(
      [...standing].map(([id, { x, y, w, h }]) => [id, { x: x + w / 2, y: y + h / 2 }]),
    );
    for (const id of related.flat()) this.#degrees.set(id, (this.#degrees.get(id) ?? 0) + 1);
    this.#width = shape.width;
    this.#mayStandBeside = shape.mayStandBeside;
    for (const lane of packedLanes) this.#pack(lane);
  }

  /** Sorts each lane by where its neighbours lie, down and up again, and keeps the order in which the fewest lines cross. */
  sweep(shouldStop: () => boolean = () => false): void {
    let best = { cost: this.#crossings(), order: this.#order() };
    for (let round = 0; round < rounds; round++) {
      const before = best.cost;
      this.#take(best.order);
      this.#hubsDraw = round % 2 === 1;
      for (let turn = 0; turn < sweeps && !shouldStop(); turn++) {
        for (const lane of turn % 2 === 0 ? packedLanes : packedLanes.toReversed())
          this.#sort(lane);
        const cost = this.#crossings();
        if (cost < best.cost * (1 - leastGain)) best = { cost, order: this.#order() };
      }
      if (shouldStop() || (round > 0 && best.cost === before)) break;
    }
    this.#take(best.order);
    this.#hubsDraw = false;
  }

  /** Swaps two that stand near each other wherever fewer lines cross then. */
  swapNear(shouldStop: () => boolean = () => false): void {
    if (this.#related.length > mostSwapped) return;
    for (let pass = 0; pass < swapPasses; pass++) {
      const before = this.#crossings();
      for (const lane of packedLanes) this.#swapIn(lane, shouldStop);
      if (this.#crossings() === before) return;
    }
  }

  #swapIn(lane: DrawnLane, shouldStop: () => boolean): void {
    const { blocks } = this.#lane(lane);
    let cost = this.#crossings();
    for (let at = 0; at < blocks.length; at++) {
      for (let to = at + 1; to < Math.min(blocks.length, at + swapReach); to++) {
        if (shouldStop() || blocks[at]!.isBox !== blocks[to]!.isBox) continue;
        swap(blocks, at, to);
        this.#pack(lane);
        const swapped = this.#crossings();
        if (swapped < cost) cost = swapped;
        else swap(blocks, at, to);
      }
    }
    this.#pack(lane);
  }

  /** Where a lane is a single row with room to spare, each block goes under what it serves, unless more lines cross then. */
  align(): void {
    for (const lane of packedLanes) {
      const { blocks, fixed } = this.#lane(lane);
      const needed = blocks.reduce((sum, block) => sum + block.arranged.w + cardGap, -cardGap);
      if (fixed.length > 0 || needed > this.#width) continue;
      if (blocks.some(({ isBox }) => isBox) && blocks.some(({ isBox }) => !isBox)) continue;
      const before = this.#crossings();
      this.#alignRow(lane, blocks);
      if (this.#crossings() > before) this.#pack(lane);
    }
  }

  /** How wide a screen of the usual form must be to show it all. */
  reach(): number {
    return screenWidth(this.#width, this.#top('facility') + (this.#heights.get('facility') ?? 0));
  }

  /** How many lines cross. */
  crossings(): number {
    return this.#crossings();
  }

  positions(): Position[] {
    return [...this.#places].map(([id, { x, y }]) => ({ id, x, y }));
  }

  /** The height of a component's middle in the whole stack, from its top. */
  heightOf(id: Id): number | undefined {
    const [lane, centre] = [this.#lanesOf.get(id), this.#centres.get(id)];
    return lane === undefined || centre === undefined ? undefined : this.#top(lane) + centre.y;
  }

  /** How high the bands are together. */
  stackHeight(): number {
    return this.#top('facility') - bandHeader - bandGap;
  }

  #lane(lane: DrawnLane): LaneBlocks {
    return this.#lanes.get(lane) ?? noBlocks;
  }

  /** Where a lane's own space begins. */
  #top(lane: DrawnLane): number {
    let y = 0;
    for (const each of packedLanes) {
      if (each === lane) break;
      y += bandHeader + Math.max(56, this.#heights.get(each) ?? 0) + lanePadding + bandGap;
    }
    return y + bandHeader;
  }

  #order(): ReadonlyMap<DrawnLane, readonly Block[]> {
    return new Map(packedLanes.map((lane) => [lane, [...this.#lane(lane).blocks]]));
  }

  #take(order: ReadonlyMap<DrawnLane, readonly Block[]>): void {
    for (const [lane, blocks] of order) {
      this.#lane(lane).blocks.splice(0, Infinity, ...blocks);
      this.#pack(lane);
    }
  }

  #sort(lane: DrawnLane): void {
    const { blocks } = this.#lane(lane);
    const wish = new Map(blocks.map((block) => [block, this.#wish(block)]));
    blocks.sort((a, b) => wish.get(a)! - wish.get(b)!);
    this.#pack(lane);
  }

  #pack(lane: DrawnLane): void {
    const packed = packLane(this.#lane(lane), this.#width, this.#mayStandBeside);
    this.#heights.set(lane, packed.h);
    for (const [block, at] of packed.places) this.#place(block, at);
  }

  #alignRow(lane: DrawnLane, blocks: readonly Block[]): void {
    let room =
      this.#width - blocks.reduce((sum, { arranged }) => sum + arranged.w + cardGap, -cardGap);
    let x = 0;
    for (const block of blocks) {
      const wished = snapped(this.#wish(block) - block.arranged.w / 2);
      const skip = Math.min(Math.max(wished - x, 0), Math.max(room, 0));
      room -= skip;
      x += skip - (skip % 8);
      this.#place(block, { x, y: 0 });
      x += block.arranged.w + cardGap;
    }
  }

  /** The mean of where its neighbours lie, hubs counted only where there is nobody else; or where it lies itself. */
  #wish(block: Block): number {
    let [sum, count, hubSum, hubCount] = [0, 0, 0, 0];
    for (const neighbour of block.neighbours) {
      const centre = this.#centres.get(neighbour);
      if (centre === undefined) continue;
      if (!this.#hubsDraw && this.#degrees.get(neighbour)! > hubFrom)
        [hubSum, hubCount] = [hubSum + centre.x, hubCount + 1];
      else [sum, count] = [sum + centre.x, count + 1];
    }
    if (count > 0) return sum / count;
    return hubCount > 0 ? hubSum / hubCount : this.#centres.get(block.id)!.x;
  }

  #place({ id, arranged }: Block, at: Point): void {
    for (const part of shifted(arranged.parts, at.x, at.y)) {
      this.#places.set(part.id, part);
      const own = part.id === id ? arranged : fullCard;
      this.#centres.set(part.id, { x: part.x + own.w / 2, y: part.y + own.h / 2 });
    }
  }

  #crossings(): number {
    if (this.#related.length > mostCounted)
      return countInversions(this.#related, this.#lanesOf, (id) => this.#centres.get(id)?.x);
    const tops = new Map(packedLanes.map((lane) => [lane, this.#top(lane)]));
    const lines = this.#related.flatMap(([a, b]): Segment[] => {
      const [from, to] = [this.#centres.get(a), this.#centres.get(b)];
      const [above, below] = [tops.get(this.#lanesOf.get(a)!), tops.get(this.#lanesOf.get(b)!)];
      if (from === undefined || to === undefined || above === undefined || below === undefined)
        return [];
      return [[from.x, from.y + above, to.x, to.y + below]];
    });
    return countCrossings(lines);
  }
}

function swap(blocks: Block[], one: number, two: number): void {
  [blocks[one], blocks[two]] = [blocks[two]!, blocks[one]!];
}

const noBlocks: LaneBlocks = { blocks: [], fixed: [] };
