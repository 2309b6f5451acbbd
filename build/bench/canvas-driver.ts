import type { CDPSession } from 'playwright';
import type { DrivenCanvas, ScreenPoint } from './driven-canvas.ts';

/** The frames of one gesture: the time from each to the next, and what the main thread spent on all of them, in ms. */
export interface GestureFrames {
  readonly deltas: readonly number[];
  readonly mainMs: number;
}

/** Selecting everything: until the picture shows it, and what the main thread spent, in ms. */
export interface Selecting {
  readonly shownMs: number;
  readonly mainMs: number;
}

const gestureMs = 3000;
const inputMs = 1000 / 60;
const settleMs = 700;
const dragSteps = 40;
/** The page is at rest when its main thread has spent less than this in a second. */
const quietMs = 40;
const longestWaitMs = 15_000;

/** Drives a canvas as a hand would: presses, moves and wheel turns at 60 Hz. CPU is time of the main thread, which waiting does not inflate. */
export class CanvasDriver {
  readonly #canvas: DrivenCanvas;
  readonly #devtools: CDPSession;
  readonly #onTheWay = new Set<Promise<unknown>>();

  constructor(canvas: DrivenCanvas, devtools: CDPSession) {
    this.#canvas = canvas;
    this.#devtools = devtools;
  }

  /** Waits until the page has nothing more to do. */
  async untilQuiet(): Promise<void> {
    await this.#devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    const end = performance.now() + longestWaitMs;
    for (let before = await this.#mainMs(); performance.now() < end;) {
      await sleep(1000);
      const now = await this.#mainMs();
      if (now - before < quietMs) return;
      before = now;
    }
  }

  /** Drags the canvas round in circles. */
  async pan(): Promise<GestureFrames> {
    const { panButton: button } = this.#canvas;
    const { x, y } = await this.#middle();
    await this.#mouse('mouseMoved', { x, y });
    const before = await this.#canvas.viewport();
    await this.#mouse('mousePressed', { x, y }, button);
    const frames = await this.#recorded((ms) => {
      const turn = (ms / 1500) * 2 * Math.PI;
      const at = { x: x + 260 * Math.sin(turn), y: y + 160 * (1 - Math.cos(turn)) };
      return this.#send({ type: 'mouseMoved', ...at, button, buttons: held[button] });
    });
    await this.#mouse('mouseReleased', { x: x + 130, y: y + 80 }, button);
    await sleep(settleMs);
    if ((await this.#canvas.viewport()) === before)
      throw new Error('dragging did not move the canvas');
    return frames;
  }

  /** Turns the wheel a quarter of a second in, a quarter out. */
  async zoom(): Promise<GestureFrames> {
    const { x, y } = await this.#middle();
    const frames = await this.#recorded((ms) => {
      const deltaY = Math.floor(ms / 250) % 2 === 0 ? -40 : 40;
      return this.#send({ type: 'mouseWheel', x, y, deltaX: 0, deltaY });
    });
    await sleep(settleMs);
    return frames;
  }

  /** Drags a component; gives what each step cost the main thread, in ms. */
  async drag(): Promise<number> {
    const { x, y } = await this.#canvas.press();
    const before = await this.#canvas.place();
    await this.#mouse('mouseMoved', { x, y });
    await sleep(settleMs);
    await this.#mouse('mousePressed', { x, y }, 'left');
    await this.#mouse('mouseMoved', { x: x + 6, y: y + 4 }, 'left');
    await sleep(settleMs);
    const spent = await this.#mainMs();
    for (let step = 1; step <= dragSteps; step++) {
      await this.#mouse('mouseMoved', { x: x + 6 + 2 * step, y: y + 4 + (step % 5) }, 'left');
      await sleep(inputMs);
    }
    const mainMs = (await this.#mainMs()) - spent;
    await this.#mouse('mouseReleased', { x: x + 6 + 2 * dragSteps, y: y + 4 }, 'left');
    await sleep(settleMs);
    if ((await this.#canvas.place()) === before) throw new Error('nothing was dragged');
    return mainMs / dragSteps;
  }

  /** Selects everything and waits for the picture that shows it. */
  async selectAll(): Promise<Selecting> {
    const { page, painted } = this.#canvas;
    await page.evaluate(watchPictures(painted));
    const spent = await this.#mainMs();
    await this.#canvas.selectAll();
    let shownMs: unknown;
    const end = performance.now() + longestWaitMs;
    do {
      await sleep(settleMs);
      shownMs = await page.evaluate('pictureShown()');
    } while (typeof shownMs !== 'number' && performance.now() < end);
    if (typeof shownMs !== 'number') throw new Error('no picture showed what was selected');
    await this.untilQuiet();
    const mainMs = (await this.#mainMs()) - spent;
    await this.#canvas.selectNone();
    await this.untilQuiet();
    return { shownMs, mainMs };
  }

  /** What the page's own heap holds once what nobody needs is gone, in MB. */
  async heapMb(): Promise<number> {
    await this.#devtools.send('HeapProfiler.enable');
    await this.#devtools.send('HeapProfiler.collectGarbage');
    const { usedSize } = await this.#devtools.send('Runtime.getHeapUsage');
    return usedSize / 1e6;
  }

  async #middle(): Promise<ScreenPoint> {
    const box = await this.#canvas.page.locator(this.#canvas.host).boundingBox();
    if (box === null) throw new Error('the canvas is not on the screen');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  async #recorded(input: (ms: number) => Promise<void>): Promise<GestureFrames> {
    const { page } = this.#canvas;
    const before = await this.#mainMs();
    await page.evaluate(startRecording);
    const start = performance.now();
    for (let step = 1; performance.now() - start < gestureMs; step++) {
      await input(performance.now() - start);
      const due = start + step * inputMs - performance.now();
      if (due > 0) await sleep(due);
    }
    await Promise.all(this.#onTheWay);
    const deltas = (await page.evaluate('stopFrames()')) as number[];
    return { deltas, mainMs: (await this.#mainMs()) - before };
  }

  /** CPU time of the page's main thread so far. */
  async #mainMs(): Promise<number> {
    const { metrics } = await this.#devtools.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  }

  async #mouse(
    type: 'mouseMoved' | 'mousePressed' | 'mouseReleased',
    at: ScreenPoint,
    button: 'none' | 'left' | 'middle' = 'none',
  ): Promise<void> {
    const buttons = type === 'mouseReleased' ? 0 : held[button];
    const clickCount = type === 'mouseMoved' ? 0 : 1;
    await this.#devtools.send('Input.dispatchMouseEvent', {
      type,
      ...at,
      button,
      buttons,
      clickCount,
    });
  }

  /** Sends input without waiting for the page, but never more than three pieces ahead of it. */
  async #send(event: Parameters<CDPSession['send']>[1] & object): Promise<void> {
    const sent = this.#devtools.send('Input.dispatchMouseEvent', event as never);
    this.#onTheWay.add(sent);
    void sent.finally(() => this.#onTheWay.delete(sent));
    while (this.#onTheWay.size > 3) await Promise.race(this.#onTheWay);
  }
}

const held = { none: 0, left: 1, middle: 4 } as const;

const startRecording = `{
  const deltas = [];
  let last;
  let going = true;
  const frame = (now) => {
    if (last !== undefined) deltas.push(now - last);
    last = now;
    if (going) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  globalThis.stopFrames = () => { going = false; return deltas; };
}`;

/** The frame after the first new picture tells when that was on the screen, however long drawing it took. */
const watchPictures = (selector: string): string => `{
  let isNew = false;
  let shown;
  const seen = new MutationObserver(() => { isNew = true; });
  seen.observe(document.querySelector(${JSON.stringify(selector)}), { attributeFilter: ['width', 'class', 'data-pictures'], childList: true, subtree: true });
  const frame = () => {
    requestAnimationFrame(isNew ? () => { shown = performance.now(); seen.disconnect(); } : frame);
  };
  frame();
  globalThis.pictureShown = () => (shown === undefined ? null : shown - globalThis.benchBegun);
}`;

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
