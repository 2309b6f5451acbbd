import type { Point } from '#shared/layout/card-geometry.ts';
import type { CanvasView } from './canvas-view.ts';

/** Which line the pointer is over: asked of the painter, who knows the ways that are drawn, one question at a time. */
export class LineHover {
  readonly #view: CanvasView;
  #isAsking = false;
  #isOver = false;
  #next: Point | undefined;

  constructor(view: CanvasView) {
    this.#view = view;
  }

  /** The pointer is over this point of the canvas, and over no card. */
  over(point: Point): void {
    this.#isOver = true;
    this.#next = point;
    if (!this.#isAsking) this.#ask();
  }

  /** The pointer is where no line can be. */
  leave(): void {
    this.#isOver = false;
    this.#next = undefined;
    if (this.#view.hoveredLine.get() !== undefined) this.#view.hoveredLine.set(undefined);
  }

  #ask(): void {
    const point = this.#next;
    if (point === undefined) return;
    this.#next = undefined;
    this.#isAsking = true;
    this.#view.askLine(point, (line) => {
      this.#isAsking = false;
      if (!this.#isOver) return;
      if (line !== undefined || this.#view.hoveredLine.get() !== undefined)
        this.#view.hoveredLine.set(line);
      this.#ask();
    });
  }
}
