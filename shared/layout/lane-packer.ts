import type { Id } from '#shared/base/ids.ts';
import { bands } from '#shared/catalogue/layers.ts';
import { arrangeContainer, inRows, shifted, type Arranged } from './arrange-container.ts';
import { bandHeader, lanePadding, pillarHeader } from './band-layout.ts';
import { boxGap, fullCard, snapped, type DrawnLane, type Point } from './card-geometry.ts';
import { withDescendants, type DrawnTree } from './drawn-tree.ts';

/** Where a component goes: the upper left corner of its card or box in its lane's own space. */
export interface Position extends Point {
  readonly id: Id;
}

/** The lanes that are stacked; pillars stand beside them. */
export const packedLanes: readonly DrawnLane[] = [...bands, 'facility'];
const minWidth = 600;
/** What the two pillars take beside the bands, as long as each is one card wide. */
const pillarsWidth = 300;
const sweeps = 8;
/** Of the room a canvas usually has. */
const aspect = 1.6;

/** One component with all that lies in it, as it is packed. */
interface Block {
  readonly id: Id;
  readonly arranged: Arranged;
  readonly isBox: boolean;
  /** The components outside it that its parts have relations with. */
  readonly neighbours: readonly Id[];
}

/** Packs lanes and sweeps them into the order that keeps relations short. */
export class LanePacker {
  readonly #lanes = new Map<DrawnLane, Block[]>();
  readonly #places = new Map<Id, Point>();
  readonly #centres = new Map<Id, number>();
  readonly #width: number;

  constructor(tree: DrawnTree, neighbours: ReadonlyMap<Id, readonly Id[]>) {
    const order = planOrder(tree);
    for (const [lane, roots] of tree.roots) {
      this.#lanes.set(
        lane,
        roots.map((id) => ({
          id,
          arranged: arrangeContainer(tree, id, order),
          isBox: tree.children.has(id),
          neighbours: withDescendants(tree, id).flatMap((part) => neighbours.get(part) ?? []),
        })),
      );
    }
    this.#width = packingWidth(packedLanes.map((lane) => this.#blocks(lane)));
    for (const lane of packedLanes) this.#pack(lane);
  }

  /** Sorts each lane by where its neighbours lie, down and up again. */
  sweep(): void {
    for (let round = 0; round < sweeps; round++) {
      for (const lane of round % 2 === 0 ? packedLanes : packedLanes.toReversed()) {
        const wish = new Map(this.#blocks(lane).map((block) => [block, this.#wish(block)]));
        this.#blocks(lane).sort((a, b) => wish.get(a)! - wish.get(b)!);
        this.#pack(lane);
      }
    }
  }

  /** Where a lane is a single row of cards with room to spare, each card goes under what it serves. */
  align(): void {
    for (const lane of packedLanes) {
      const blocks = this.#blocks(lane);
      const needed = blocks.reduce((sum, block) => sum + block.arranged.w + boxGap, -boxGap);
      if (blocks.some((block) => block.isBox) || needed > this.#width) continue;
      this.#alignRow(blocks);
    }
  }

  /** Pillars stand in as many columns as keep them no higher than the bands. */
  standPillars(): void {
    const height = this.#stackHeight() - pillarHeader - lanePadding;
    for (const lane of ['security', 'management'] as const) {
      let [x, y, columnWidth] = [0, 0, 0];
      for (const { id, arranged } of this.#blocks(lane)) {
        if (y > 0 && y + arranged.h > height)
          [x, y, columnWidth] = [x + columnWidth + boxGap, 0, 0];
        this.#place(id, arranged, { x, y });
        columnWidth = Math.max(columnWidth, arranged.w);
        y += arranged.h + boxGap;
      }
    }
  }

  positions(): Position[] {
    return [...this.#places].map(([id, { x, y }]) => ({ id, x, y }));
  }

  #blocks(lane: DrawnLane): Block[] {
    return this.#lanes.get(lane) ?? [];
  }

  /** Boxes in rows, then cards in a grid under them, filled column by column so that order is place. */
  #pack(lane: DrawnLane): void {
    const blocks = this.#blocks(lane);
    const boxes = blocks.filter((block) => block.isBox);
    const rows = inRows(
      boxes.map(({ id, arranged }) => ({ ...arranged, parts: [{ id, x: 0, y: 0 }] })),
      this.#width,
    );
    const arrangedById = new Map(boxes.map((box) => [box.id, box.arranged]));
    for (const at of rows.parts) this.#place(at.id, arrangedById.get(at.id)!, at);
    this.#packCards(
      blocks.filter((block) => !block.isBox),
      rows.h === 0 ? 0 : rows.h + boxGap,
    );
  }

  #packCards(cards: readonly Block[], top: number): void {
    const columns = Math.max(1, Math.floor((this.#width + boxGap) / (fullCard.w + boxGap)));
    const rows = Math.ceil(cards.length / columns);
    cards.forEach(({ id, arranged }, index) =>
      this.#place(id, arranged, {
        x: Math.floor(index / rows) * (fullCard.w + boxGap),
        y: top + (index % rows) * (fullCard.h + boxGap),
      }),
    );
  }

  #alignRow(blocks: readonly Block[]): void {
    let room =
      this.#width - blocks.reduce((sum, { arranged }) => sum + arranged.w + boxGap, -boxGap);
    let x = 0;
    for (const block of blocks) {
      const wished = snapped(this.#wish(block) - block.arranged.w / 2);
      const skip = Math.min(Math.max(wished - x, 0), room);
      room -= skip;
      x += skip - (skip % 8);
      this.#place(block.id, block.arranged, { x, y: 0 });
      x += block.arranged.w + boxGap;
    }
  }

  /** The mean of where its neighbours lie, or where it lies itself. */
  #wish(block: Block): number {
    let [sum, count] = [0, 0];
    for (const neighbour of block.neighbours) {
      const centre = this.#centres.get(neighbour);
      if (centre !== undefined) [sum, count] = [sum + centre, count + 1];
    }
    return count === 0 ? this.#centres.get(block.id)! : sum / count;
  }

  #place(id: Id, arranged: Arranged, at: Point): void {
    for (const part of shifted(arranged.parts, at.x, at.y)) {
      this.#places.set(part.id, part);
      this.#centres.set(part.id, part.x + (part.id === id ? arranged.w : fullCard.w) / 2);
    }
  }

  #stackHeight(): number {
    return bands.reduce((sum, lane) => {
      const bottoms = this.#blocks(lane).map(
        ({ id, arranged }) => this.#places.get(id)!.y + arranged.h,
      );
      const reach = bottoms.reduce((a, b) => Math.max(a, b), 56);
      return sum + bandHeader + reach + lanePadding + 4;
    }, 0);
  }
}

/** The width that lets the whole picture be shown largest, of a few; no box is cut. */
function packingWidth(lanes: readonly (readonly Block[])[]): number {
  let [area, widest] = [0, minWidth];
  for (const { arranged } of lanes.flat()) {
    area += (arranged.w + boxGap) * (arranged.h + boxGap);
    widest = Math.max(widest, arranged.w);
  }
  const square = Math.max(widest, Math.sqrt(area * aspect));
  let [best, bestSize] = [square, Infinity];
  for (let share = 0.7; share <= 1.8; share += 0.1) {
    const width = Math.max(widest, snapped(square * share));
    const height = lanes.reduce((sum, blocks) => sum + laneHeight(blocks, width), 0);
    const size = Math.max(width + pillarsWidth, height * aspect);
    if (size < bestSize) [best, bestSize] = [width, size];
  }
  return best;
}

/** How high a lane is when it is packed so wide, with its header. */
function laneHeight(blocks: readonly Block[], width: number): number {
  const rows = inRows(
    blocks.filter((block) => block.isBox).map(({ arranged: { w, h } }) => ({ w, h, parts: [] })),
    width,
  );
  const cards = blocks.filter((block) => !block.isBox).length;
  const columns = Math.max(1, Math.floor((width + boxGap) / (fullCard.w + boxGap)));
  const grid = Math.ceil(cards / columns) * (fullCard.h + boxGap);
  return bandHeader + lanePadding + Math.max(56, rows.h + grid);
}

function planOrder(tree: DrawnTree): (id: Id) => number {
  const order = new Map([...tree.components.keys()].map((id, index) => [id, index]));
  return (id) => order.get(id)!;
}
