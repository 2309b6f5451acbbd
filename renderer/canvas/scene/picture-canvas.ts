/**
 * What the painter paints its pictures on. A browser without a graphics card asks the page's main thread for the memory of each new
 * canvas, and the painter waits for that answer: so one canvas is used again and again, and the first one is made ready before there
 * is anything to paint, while the main thread still has nothing to do.
 */
export class PictureCanvas {
  #canvas = new OffscreenCanvas(1, 1);
  /** Larger than what is painted on it, and used once: a picture cut out of a canvas is copied. */
  #ready: OffscreenCanvas | undefined;
  #size = { width: 1, height: 1 };

  /** Makes ready for a picture of at most this size, in pixels. Gives what can be drawn on it before. */
  getReady(width: number, height: number): OffscreenCanvasRenderingContext2D {
    this.#ready = new OffscreenCanvas(width, height);
    return inkOn(this.#ready);
  }

  /** What to paint a picture of this size with, in pixels; whatever was painted before is still there. */
  inkOf(width: number, height: number): OffscreenCanvasRenderingContext2D {
    this.#size = { width, height };
    const ready = this.#ready;
    this.#ready = undefined;
    if (ready !== undefined && ready.width >= width && ready.height >= height) this.#canvas = ready;
    else if (this.#canvas.width !== width || this.#canvas.height !== height)
      this.#canvas = new OffscreenCanvas(width, height);
    return inkOn(this.#canvas);
  }

  /** What was painted. The canvas keeps its memory, which it would lose if the picture itself were taken. */
  picture(): Promise<ImageBitmap> {
    const { width, height } = this.#size;
    return createImageBitmap(this.#canvas, 0, 0, width, height);
  }
}

/** What draws on a canvas that nothing shines through. Throws where the browser gives none. */
export function inkOn(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const ink = canvas.getContext('2d', { alpha: false });
  if (ink === null) throw new Error('this browser has no memory left to paint with');
  return ink;
}
