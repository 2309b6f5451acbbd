import type { Point } from '#shared/layout/card-geometry.ts';
import type { CanvasView } from '../view/canvas-view.ts';
import { pinched } from '../view/viewport.ts';

/** Two fingers on the canvas: it moves with them and grows as they go apart. */
export class Pinch {
  readonly #view: CanvasView;
  readonly #host: HTMLElement;
  readonly #fingers = new Map<number, Point>();
  #isOn = false;

  constructor(view: CanvasView, host: HTMLElement) {
    this.#view = view;
    this.#host = host;
  }

  /** A finger touches; gives whether it is the second, which ends whatever the first began. */
  down(event: PointerEvent): boolean {
    if (event.pointerType !== 'touch') return false;
    this.#fingers.set(event.pointerId, this.#at(event));
    if (this.#fingers.size !== 2) return this.#isOn;
    this.#isOn = true;
    this.#view.camera.moveStarted();
    return true;
  }

  /** A finger moves; gives whether the canvas follows it. */
  move(event: PointerEvent): boolean {
    const before = [...this.#fingers.values()];
    if (!this.#fingers.has(event.pointerId)) return false;
    this.#fingers.set(event.pointerId, this.#at(event));
    if (!this.#isOn) return false;
    const now = [...this.#fingers.values()];
    if (before.length === 2)
      this.#view.camera.show(
        pinched(this.#view.camera.viewport, [before[0]!, before[1]!], [now[0]!, now[1]!]),
      );
    return true;
  }

  /** A finger is lifted; gives whether it belonged to a pinch. The finger that stays does nothing more. */
  up(event: PointerEvent): boolean {
    if (!this.#fingers.delete(event.pointerId)) return false;
    const wasOn = this.#isOn;
    if (this.#fingers.size === 0) this.#isOn = false;
    if (wasOn && this.#fingers.size === 1) this.#view.camera.moveEnded();
    return wasOn;
  }

  #at(event: PointerEvent): Point {
    const { left, top } = this.#host.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  }
}
