import type { Point } from '#shared/layout/card-geometry.ts';
import type { CanvasView } from '../view/canvas-view.ts';
import type { Viewport } from '../view/viewport.ts';

/** Drags the canvas itself: what the pointer took hold of stays under it. */
export class PanGesture {
  readonly #view: CanvasView;
  readonly #host: HTMLElement;
  #held: { readonly at: Point; readonly viewport: Viewport } | undefined;

  constructor(view: CanvasView, host: HTMLElement) {
    this.#view = view;
    this.#host = host;
  }

  down(event: PointerEvent): void {
    // The browser's own answer to the middle button would scroll, and React Flow would pan as well.
    event.preventDefault();
    this.#host.setPointerCapture(event.pointerId);
    this.#held = {
      at: { x: event.clientX, y: event.clientY },
      viewport: this.#view.camera.viewport,
    };
    this.#view.camera.moveStarted();
  }

  /** Gives whether the canvas was being dragged. */
  move(event: PointerEvent): boolean {
    if (this.#held === undefined) return false;
    const { at, viewport } = this.#held;
    const [dx, dy] = [event.clientX - at.x, event.clientY - at.y];
    this.#view.camera.show({ x: viewport.x + dx, y: viewport.y + dy, zoom: viewport.zoom });
    return true;
  }

  /** Gives whether the canvas was being dragged. */
  up(): boolean {
    if (this.#held === undefined) return false;
    this.#held = undefined;
    this.#view.camera.moveEnded();
    return true;
  }
}
