import type { Box, Point, Size } from '#shared/layout/card-geometry.ts';
import { canvasZoom } from '#renderer/state/shown/canvas-port.ts';
import { createStore } from '#renderer/state/base/store.ts';
import { keepSight, keptSight } from './last-sight.ts';
import { AfterRest } from './after-rest.ts';
import {
  fitting,
  revealing,
  showing,
  sightOf,
  toCanvas,
  zoomedAt,
  type Viewport,
} from './viewport.ts';

/** What the camera needs of React Flow. */
export interface FlowPort {
  setViewport(viewport: Viewport): void;
}

const settleMs = 120;
/** How often the zoom is told while it moves. */
const zoomMs = 250;

/** Which part of the canvas the window shows, and how it moves. Until somebody moves it, the whole plan stays in view. */
export class Camera {
  readonly moving = createStore(false);
  viewport: Viewport = { x: 0, y: 0, zoom: 1 };
  size: Size = { w: 0, h: 0 };
  /** Whether it has shown anything yet. */
  isFitted = false;
  readonly #world: () => Box;
  readonly #onMoved: () => void;
  readonly #followers = new Set<(viewport: Viewport) => void>();
  #flow: FlowPort | undefined;
  readonly #settling = new AfterRest(settleMs, () => this.#settle());
  #isHeld = false;
  #isMoved = false;
  #isFlowBehind = false;
  #isFollowed = true;
  #zoomTold = 0;

  /** `world` gives the box of the whole plan; `onMoved` is called when the next frame has to be another one. */
  constructor(world: () => Box, onMoved: () => void) {
    this.#world = world;
    this.#onMoved = onMoved;
  }

  /** React Flow is ready: it is shown what the painter was shown before it. */
  connect(flow: FlowPort): void {
    this.#flow = flow;
    if (this.isFitted) this.show(this.viewport);
  }

  resize(size: Size): void {
    this.size = size;
    this.#fitAtFirst();
    this.#onMoved();
  }

  /** The part of the canvas that is on the screen. */
  get sight(): Box {
    return sightOf(this.viewport, this.size);
  }

  /** Calls `follower` before each frame in which the viewport has moved, and once now. */
  follow(follower: (viewport: Viewport) => void): () => void {
    this.#followers.add(follower);
    follower(this.viewport);
    return () => this.#followers.delete(follower);
  }

  /** Where a point of the window lies on the canvas; `host` is the box the canvas fills. */
  pointAt(event: { readonly clientX: number; readonly clientY: number }, host: Element): Point {
    const box = host.getBoundingClientRect();
    return toCanvas(this.viewport, { x: event.clientX - box.left, y: event.clientY - box.top });
  }

  /** The viewport begins to move by hand. */
  moveStarted(): void {
    this.#isMoved = true;
    this.hold();
  }

  /** Until `moveEnded` something on the canvas moves. */
  hold(): void {
    this.#isHeld = true;
    this.moving.set(true);
  }

  /** React Flow has moved the viewport. */
  moved(viewport: Viewport): void {
    this.viewport = viewport;
    this.#isFollowed = false;
    this.#onMoved();
  }

  /** What moved has been let go: once it rests so for a moment, the page is brought up to date. */
  moveEnded(): void {
    this.#isHeld = false;
    this.#settling.stir();
  }

  #settle(): void {
    if (this.#isHeld) return;
    if (this.#isFlowBehind) this.#flow?.setViewport(this.viewport);
    this.#isFlowBehind = false;
    this.moving.set(false);
    this.#onMoved();
  }

  /** Shows this part of the canvas. While it moves, its cards are hidden: React Flow, which takes a while, is told at the end. */
  show(viewport: Viewport): void {
    if (this.#flow !== undefined && !this.moving.get()) return this.#flow.setViewport(viewport);
    this.#isFlowBehind = this.#flow !== undefined;
    this.moved(viewport);
  }

  fitAll(): void {
    this.show(fitting(this.#world(), this.size));
  }

  /** Shows a box as large as it goes; nothing happens where there is none. */
  fit(box: Box | undefined): void {
    if (box === undefined) return;
    this.#isMoved = true;
    this.show(fitting(box, this.size));
  }

  /** Shows a part of the canvas whole, as it was seen on a window of another size. */
  showSight(sight: Box): void {
    this.#isMoved = true;
    this.show(showing(sight, this.size));
  }

  /** Gives what brings back exactly what is shown now, however the window has changed meanwhile. */
  remember(): () => void {
    const { viewport } = this;
    const isMoved = this.#isMoved;
    return () => {
      this.#isMoved = isMoved;
      if (isMoved) this.show(viewport);
      else this.fitAll();
    };
  }

  /** Brings a part of the canvas into view, moving no further than needed. */
  reveal(box: Box | undefined): void {
    if (box === undefined) return;
    const next = revealing(this.viewport, box, this.size);
    if (next === this.viewport) return;
    this.#isMoved = true;
    this.show(next);
  }

  zoomTo(zoom: number, at: Point = { x: this.size.w / 2, y: this.size.h / 2 }): void {
    this.#isMoved = true;
    this.show(zoomedAt(this.viewport, at, zoom));
  }

  panBy(dx: number, dy: number): void {
    const { x, y, zoom } = this.viewport;
    this.show({ x: x + dx, y: y + dy, zoom });
  }

  /** Tells whoever follows: in the frame and not with each piece of input, for which the browser would bring the page up to date. */
  tell(): void {
    this.#tellZoom();
    if (this.#isFollowed) return;
    this.#isFollowed = true;
    for (const follower of this.#followers) follower(this.viewport);
  }

  /** Whoever shows the zoom draws itself anew: while it moves, not in every frame. */
  #tellZoom(): void {
    const now = performance.now();
    if (this.moving.get() && now - this.#zoomTold < zoomMs) return;
    this.#zoomTold = now;
    canvasZoom.set(this.viewport.zoom);
  }

  /** Another scenario of the plan is looked at where the one before was. */
  takeUpSight(planId: string): void {
    const kept = keptSight(planId);
    if (kept === undefined) return;
    this.viewport = kept;
    this.#isMoved = true;
  }

  /** Until somebody moves the viewport, the whole plan stays in view however the window changes. */
  #fitAtFirst(): void {
    if (this.size.w === 0) return;
    if (!this.#isMoved) this.fitAll();
    else if (!this.isFitted) this.show(this.viewport);
    this.isFitted = true;
  }

  /** The canvas goes; where it looked is kept for the next one of the plan. */
  close(planId: string): void {
    keepSight(planId, this.#isMoved ? this.viewport : undefined);
    this.#settling.stop();
  }
}
