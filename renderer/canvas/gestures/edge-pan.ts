import type { Point } from '#shared/layout/card-geometry.ts';
import type { CanvasView } from '../view/canvas-view.ts';
import { edgeStep } from './edge-step.ts';

/** The pointer passes the edge on its way into the canvas: it has to stay there for this long, in ms. */
const waitMs = 250;
const frameMs = 1000 / 60;
/** The plan can be left behind by this part of the window. */
const beyond = 0.25;

/** While something is carried to the edge of the canvas, or over it, the canvas goes on under it. */
export class EdgePan {
  readonly #view: CanvasView;
  #at: Point = { x: 0, y: 0 };
  #again: () => void = () => undefined;
  #frame: number | undefined;
  #began = 0;
  #last = 0;

  constructor(view: CanvasView) {
    this.#view = view;
  }

  /** What is carried is at this point of the screen; `again` carries it to the same point once the canvas has moved. */
  over(at: Point, again: () => void): void {
    this.#at = at;
    this.#again = again;
    const { x, y } = this.#step();
    if (x === 0 && y === 0) return this.stop();
    if (this.#frame !== undefined) return;
    this.#began = performance.now();
    this.#last = this.#began;
    this.#next();
  }

  /** Nothing is carried any longer, or not at the edge. */
  stop(): void {
    if (this.#frame === undefined) return;
    cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
    if (this.#last > this.#began) this.#view.camera.moveEnded();
  }

  #next(): void {
    this.#frame = requestAnimationFrame((now) => {
      this.#next();
      if (now - this.#began >= waitMs) this.#move(now);
    });
  }

  #move(now: number): void {
    const frames = this.#last > this.#began ? Math.min(3, (now - this.#last) / frameMs) : 1;
    this.#last = now;
    const { x, y } = this.#step();
    if (x === 0 && y === 0) return;
    const { camera } = this.#view;
    camera.moveStarted();
    camera.panBy(-x * frames, -y * frames);
    this.#again();
  }

  /** How far the canvas goes in a frame, in px: no further than leaves something of the plan in sight. */
  #step(): Point {
    const { size, sight } = this.#view.camera;
    const { world } = this.#view.model.layout;
    return {
      x: within(edgeStep(this.#at.x, size.w), sight.x, sight.w, world.x, world.w),
      y: within(edgeStep(this.#at.y, size.h), sight.y, sight.h, world.y, world.h),
    };
  }
}

/** A step of what is seen (`from`, as long as `length`), unless it has left the plan behind on that side. */
function within(step: number, from: number, length: number, start: number, reach: number): number {
  const isPast =
    step < 0 ? from < start - length * beyond : from > start + reach - length * (1 - beyond);
  return isPast ? 0 : step;
}
