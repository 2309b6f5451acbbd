import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import type { Page } from 'playwright';
import { createBackend } from '#electron/backend/backend.ts';
import { randomIds, systemClock } from '#electron/backend/node-world.ts';
import { startWebHost } from '#electron/host/web-host.ts';
import type { Plan } from '#shared/plan/plan.ts';
import { inRepository } from '../scripts/repository-root.ts';
import type { DrivenCanvas } from './driven-canvas.ts';

/** The real app, served with a plan in its library. */
export interface ServedPlan {
  /** Gives a browser the right to ask. */
  readonly startAddress: string;
  readonly planAddress: string;
  close(): Promise<void>;
}

/** Serves built pages with a plan, from a folder that is gone afterwards. */
export async function servePlan(pages: string, plan: Plan): Promise<ServedPlan> {
  mkdirSync(inRepository('build/out'), { recursive: true });
  const home = mkdtempSync(inRepository('build/out/bench-'));
  const world = { home, version: 'bench', clock: systemClock, ids: randomIds } as const;
  const backend = createBackend({ ...world, host: 'web' });
  const host = await startWebHost({ backend, pages, port: 0 });
  if (!host.ok) throw new Error(host.error.message);
  const served = host.value;
  const added = backend.library.add(plan);
  if (!added.ok) throw new Error(added.error.message);
  return {
    startAddress: served.startAddress,
    planAddress: `http://127.0.0.1:${served.port}/?plan=${encodeURIComponent(added.value.id)}`,
    close: async () => {
      await served.close();
      backend.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Our canvas on a page that shows a plan. */
export function ownCanvas(page: Page): DrivenCanvas {
  const press = async (key: string) => {
    await page.locator('[data-canvas-host]').focus();
    await page.keyboard.press(key);
  };
  return {
    page,
    host: '[data-canvas-host]',
    painted: '[data-canvas-host] canvas[data-scene]',
    panButton: 'middle',
    // The first time they take a second or more, in which the page seems to be at rest.
    settled: () => page.getByText('Figures worked out in').waitFor(),
    fit: () => press('0'),
    fullSize: () => press('1'),
    viewport: () =>
      page.evaluate(`document.querySelector('.react-flow__viewport').style.transform`),
    press: async () => {
      // Where the gestures before have led, there may be nothing: the first component is somewhere in any case.
      if ((await page.evaluate(middleCard)) === null) await press('Home');
      const found = await page.waitForFunction(middleCard, undefined, { timeout: 10_000 });
      return (await found.jsonValue()) as { readonly x: number; readonly y: number };
    },
    place: () => page.evaluate(cardPlace),
    selectAll: async () => {
      await page.evaluate(noteKeys);
      await press('Control+a');
    },
    selectNone: () => press('Escape'),
  };
}

/** The card nearest to the middle of the canvas is the one that is dragged. */
const middleCard = `(() => {
  const host = document.querySelector('[data-canvas-host]').getBoundingClientRect();
  const [x, y] = [host.x + host.width / 2, host.y + host.height / 2];
  const cards = [...document.querySelectorAll('[data-component]')].map((card) => {
    const box = card.getBoundingClientRect();
    return { id: card.dataset.component, x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  const inside = cards.filter((at) => at.x > host.left + 40 && at.x < host.right - 140 && at.y > host.top + 40 && at.y < host.bottom - 60);
  inside.sort((a, b) => Math.hypot(a.x - x, a.y - y) - Math.hypot(b.x - x, b.y - y));
  globalThis.benchDragged = inside[0]?.id;
  return inside[0] ?? null;
})()`;

const cardPlace = `(() => {
  const box = document.querySelector('[data-component="' + globalThis.benchDragged + '"]')?.getBoundingClientRect();
  return box === undefined ? 'gone' : box.x + ' ' + box.y;
})()`;

/** The clock starts when the key arrives. */
const noteKeys = `addEventListener('keydown', () => { globalThis.benchBegun = performance.now(); }, { capture: true, once: true })`;
