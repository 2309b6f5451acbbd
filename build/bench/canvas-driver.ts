import type { CDPSession, Page } from 'playwright';

/** How long a plan took to be on the screen, until what the rules found was marked on it, and until it was listed too, in ms from navigation. */
export interface Opening {
  readonly paintedMs: number;
  readonly markedMs: number;
  readonly judgedMs: number;
}

/** The frames of one gesture: the time from each to the next, and what the main thread spent on all of them, in ms. */
export interface GestureFrames {
  readonly deltas: readonly number[];
  readonly mainMs: number;
}

const gestureMs = 3000;
const inputMs = 1000 / 60;
const settleMs = 700;
const openTimeoutMs = 60_000;

/** Drives the canvas of the real app as a hand would: presses, moves and wheel turns at 60 Hz. */
export class CanvasDriver {
  readonly #page: Page;
  readonly #devtools: CDPSession;
  readonly #onTheWay = new Set<Promise<unknown>>();

  constructor(page: Page, devtools: CDPSession) {
    this.#page = page;
    this.#devtools = devtools;
  }

  /** Opens an address: painted are all components and relations; marked, these with their marks and the layers' states; judged, when the findings are listed too. */
  async open(address: string): Promise<Opening> {
    await this.#page.goto('about:blank');
    await this.#page.goto(address);
    const judgedMs = await this.#msOf(findingsListed);
    const paintedMs = await this.#msOf(markedAt('strata-plan-painted'));
    const markedMs = await this.#msOf(markedAt('strata-plan-judged'));
    await sleep(settleMs);
    return { paintedMs, markedMs, judgedMs: Math.max(judgedMs, markedMs) };
  }

  /** Asked again and again: the page's policy lets no waiting function be put into it. */
  async #msOf(expression: string): Promise<number> {
    for (let waited = 0; waited < openTimeoutMs; waited += 50) {
      const ms: unknown = await this.#page.evaluate(expression);
      if (typeof ms === 'number') return ms;
      await sleep(50);
    }
    throw new Error(`the plan was not on the screen within ${openTimeoutMs / 1000} s`);
  }

  /** Presses a key on the canvas and waits until it has come to rest. */
  async press(key: string): Promise<void> {
    await this.#page.locator('[data-canvas-host]').focus();
    await this.#page.keyboard.press(key);
    await sleep(settleMs);
  }

  /** Drags the canvas round in circles with the middle button. */
  async pan(): Promise<GestureFrames> {
    const { x, y } = await this.#middle();
    await this.#mouse('mouseMoved', x, y);
    await this.#mouse('mousePressed', x, y, 'middle');
    const before = await this.#viewport();
    const frames = await this.#recorded((ms) => {
      const turn = (ms / 1500) * 2 * Math.PI;
      const [dx, dy] = [260 * Math.sin(turn), 160 * (1 - Math.cos(turn))];
      return this.#send({ type: 'mouseMoved', x: x + dx, y: y + dy, button: 'middle', buttons: 4 });
    });
    if ((await this.#viewport()) === before) throw new Error('dragging did not move the canvas');
    await this.#mouse('mouseReleased', x, y, 'middle');
    await sleep(settleMs);
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

  async #middle(): Promise<{ readonly x: number; readonly y: number }> {
    const box = await this.#page.locator('[data-canvas-host]').boundingBox();
    if (box === null) throw new Error('the canvas is not on the screen');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  async #recorded(input: (ms: number) => Promise<void>): Promise<GestureFrames> {
    await this.#devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    const before = await this.#mainMs();
    await this.#page.evaluate(startRecording);
    const start = performance.now();
    for (let step = 1; performance.now() - start < gestureMs; step++) {
      await input(performance.now() - start);
      const due = start + step * inputMs - performance.now();
      if (due > 0) await sleep(due);
    }
    await Promise.all(this.#onTheWay);
    const deltas = (await this.#page.evaluate('stopFrames()')) as number[];
    return { deltas, mainMs: (await this.#mainMs()) - before };
  }

  #viewport(): Promise<unknown> {
    return this.#page.evaluate(`document.querySelector('.react-flow__viewport').style.transform`);
  }

  /** CPU time of the page's main thread so far. */
  async #mainMs(): Promise<number> {
    const { metrics } = await this.#devtools.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  }

  async #mouse(
    type: 'mouseMoved' | 'mousePressed' | 'mouseReleased',
    x: number,
    y: number,
    button: 'none' | 'middle' = 'none',
  ): Promise<void> {
    const buttons = type === 'mousePressed' ? 4 : 0;
    await this.#devtools.send('Input.dispatchMouseEvent', {
      type,
      x,
      y,
      button,
      buttons,
      clickCount: button === 'none' ? 0 : 1,
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

const markedAt = (mark: string): string =>
  `performance.getEntriesByName('${mark}')[0]?.startTime ?? null`;

/** To 50 ms: no earlier than it was. */
const findingsListed = `document.querySelector('[aria-label="Findings"] [role="option"]') === null ? null : performance.now()`;

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

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
