import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { chromium } from 'playwright';
import { createBackend } from '#electron/backend/backend.ts';
import { randomIds, systemClock } from '#electron/backend/node-world.ts';
import { startWebHost } from '#electron/host/web-host.ts';
import { layoutPlan } from '#shared/layout/layout-plan.ts';
import { setPatch } from '#shared/plan/change.ts';
import type { Plan } from '#shared/plan/plan.ts';
import { generateDataCenter } from '#shared/samples/generated-data-center.ts';
import { ensureRenderer } from '../scripts/build-renderer.ts';
import { chromiumArguments } from '../scripts/chromium-arguments.ts';
import { ensureChromium } from '../scripts/find-chromium.ts';
import { inRepository } from '../scripts/repository-root.ts';
import { CanvasDriver, type GestureFrames, type Opening } from './canvas-driver.ts';
import { percentile, type Figures } from './figures.ts';

/** Openings of which the median counts; the first one also warms the server. */
const openings = 4;

/**
 * How long a plan takes to be on the screen, and how smoothly it pans and zooms: the real app, served
 * by the web host, in Chromium without a graphics card, with real input at 60 Hz.
 */
export async function benchCanvas(): Promise<Figures> {
  const pages = await ensureRenderer();
  return { n1000: await canvasAt(1000, pages), n10000: await canvasAt(10_000, pages) };
}

async function canvasAt(components: number, pages: string): Promise<Record<string, number>> {
  mkdirSync(inRepository('build/out'), { recursive: true });
  const home = mkdtempSync(inRepository('build/out/bench-'));
  const world = { home, version: 'bench', clock: systemClock, ids: randomIds } as const;
  const backend = createBackend({ ...world, host: 'web' });
  const host = await startWebHost({ backend, pages, port: 0 });
  if (!host.ok) throw new Error(host.error.message);
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: [...chromiumArguments()],
  });
  try {
    const added = backend.library.add(laidOut(generateDataCenter({ components, seed: 1 })));
    if (!added.ok) throw new Error(added.error.message);
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    const driver = new CanvasDriver(page, await context.newCDPSession(page));
    await page.goto(host.value.startAddress);
    const opened = await openedOften(driver, host.value.port, added.value.id);
    return { ...opened, ...(await gestures(driver)) };
  } finally {
    await browser.close();
    await host.value.close();
    backend.close();
    rmSync(home, { recursive: true, force: true });
  }
}

function laidOut(plan: Plan): Plan {
  plan.apply(
    layoutPlan(plan).flatMap(({ id, x, y }) => {
      const before = plan.component(id)!;
      return [
        setPatch('component', id, 'x', before.x, x),
        setPatch('component', id, 'y', before.y, y),
      ];
    }),
  );
  return plan;
}

/** The median times from navigation to the plan's picture, and to what the rules found, in ms. */
async function openedOften(
  driver: CanvasDriver,
  port: number,
  plan: string,
): Promise<Record<string, number>> {
  const all: Opening[] = [];
  for (let opening = 0; opening < openings; opening++) {
    all.push(await driver.open(`http://127.0.0.1:${port}/?plan=${encodeURIComponent(plan)}`));
  }
  const counted = all.slice(1);
  const median = (read: (opening: Opening) => number) => percentile(counted.map(read), 0.5);
  return {
    'open.firstPaintMs': median(({ paintedMs }) => paintedMs),
    'open.markedMs': median(({ markedMs }) => markedMs),
    'open.judgedMs': median(({ judgedMs }) => judgedMs),
  };
}

async function gestures(driver: CanvasDriver): Promise<Record<string, number>> {
  await driver.press('0');
  const [panFit, zoomFit] = [await driver.pan(), await driver.zoom()];
  await driver.press('1');
  const [pan100, zoom100] = [await driver.pan(), await driver.zoom()];
  const all = [panFit, zoomFit, pan100, zoom100];
  return {
    'canvas.panFps': Math.min(fps(panFit), fps(pan100)),
    'canvas.zoomFps': Math.min(fps(zoomFit), fps(zoom100)),
    'canvas.panFitFps': fps(panFit),
    'canvas.pan100Fps': fps(pan100),
    'canvas.zoomFitFps': fps(zoomFit),
    'canvas.zoom100Fps': fps(zoom100),
    'canvas.p95FrameMs': Math.max(...all.map((frames) => percentile(frames.deltas, 0.95))),
    'canvas.mainMsPerFrame': Math.max(...all.map((frames) => frames.mainMs / frames.deltas.length)),
  };
}

/** Median frames per second. */
const fps = (frames: GestureFrames): number => 1000 / percentile(frames.deltas, 0.5);
