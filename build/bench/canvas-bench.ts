import { chromium, type BrowserContext, type Page } from 'playwright';
import type { Plan, PlanView } from '#shared/plan/plan.ts';
import { generateDataCenter } from '#shared/samples/generated-data-center.ts';
import { ensureRenderer } from '../scripts/build-renderer.ts';
import { chromiumArguments } from '../scripts/chromium-arguments.ts';
import { ensureChromium } from '../scripts/find-chromium.ts';
import { CanvasDriver } from './canvas-driver.ts';
import { canvasFigures } from './canvas-figures.ts';
import type { DrivenCanvas } from './driven-canvas.ts';
import { percentile, type Figures } from './figures.ts';
import { withFixedWork } from './fixed-work.ts';
import { laidOut } from './laid-out.ts';
import { openPlanAt, paintingOf, type Opening } from './opening.ts';
import { ownCanvas, servePlan } from './own-canvas.ts';
import { buildPeerPages, openPeer, peerCanvas, peerPages, type PeerName } from './peer-canvas.ts';
import { peerPicture, type PeerPicture } from './peers/peer-picture.ts';

const sizes = { n1000: 1_000, n10000: 10_000, n50000: 50_000 } as const;
/** Openings of which the median counts; the first one also warms the server. */
const openings = 4;

/**
 * How long a plan takes to be on the screen, what moving, dragging and selecting cost, and what the page holds: the real app,
 * served by the web host, in Chromium without a graphics card, with real input at 60 Hz; and beside it, in the same run, what
 * others make of the same plan of 10,000 components.
 */
export async function benchCanvas(): Promise<Figures> {
  const pages = await ensureRenderer();
  await buildPeerPages();
  const figures: Record<string, Record<string, number>> = {};
  for (const [size, components] of Object.entries(sizes)) {
    const plan = laidOut(generateDataCenter({ components, seed: 1 }));
    figures[size] = await withFixedWork(() =>
      inBrowser((context) => ownFigures(context, pages, plan)),
    );
    if (size === 'n10000') Object.assign(figures, await peersFigures(plan));
  }
  const cpu = (size: string) => figures[size]!['canvas.mainCpuMsPerFrame']!;
  figures['n10000']!['canvas.mainCpuTo1000'] = cpu('n10000') / cpu('n1000');
  return figures;
}

async function ownFigures(
  context: BrowserContext,
  pages: string,
  plan: Plan,
): Promise<Record<string, number>> {
  const served = await servePlan(pages, plan);
  try {
    const page = await context.newPage();
    await page.goto(served.startAddress);
    const opened = await openedOften(page, served.planAddress);
    return { ...opened, ...(await handled(ownCanvas(page))) };
  } finally {
    await served.close();
  }
}

/** The median times of several openings, in ms. */
async function openedOften(page: Page, address: string): Promise<Record<string, number>> {
  const all: Opening[] = [];
  for (let opening = 0; opening < openings; opening++) all.push(await openPlanAt(page, address));
  const counted = all.slice(1);
  const median = (read: (opening: Opening) => number) => percentile(counted.map(read), 0.5);
  return {
    'open.firstPaintMs': median(({ paintedMs }) => paintedMs),
    'open.markedMs': median(({ markedMs }) => markedMs),
    'open.judgedMs': median(({ judgedMs }) => judgedMs),
    'canvas.firstPaintMs': median(({ paintedMs, readMs }) => paintedMs - readMs),
  };
}

async function peersFigures(plan: PlanView): Promise<Figures> {
  const picture = peerPicture(plan);
  const found: [string, Record<string, number>][] = [];
  for (const name of Object.keys(peerPages) as PeerName[]) {
    const figures = await withFixedWork(() =>
      inBrowser((context) => peerFigures(context, name, picture)),
    );
    found.push([`peers.${name}`, figures]);
  }
  return Object.fromEntries(found);
}

async function peerFigures(
  context: BrowserContext,
  name: PeerName,
  picture: PeerPicture,
): Promise<Record<string, number>> {
  const page = await openPeer(context, name, picture);
  const { paintedMs, readMs } = await paintingOf(page);
  return {
    'canvas.firstPaintMs': paintedMs - readMs,
    ...(await handled(peerCanvas(page, name))),
  };
}

async function handled(canvas: DrivenCanvas): Promise<Record<string, number>> {
  const devtools = await canvas.page.context().newCDPSession(canvas.page);
  return canvasFigures(canvas, new CanvasDriver(canvas, devtools));
}

/** A browser of its own for each, so that none has the rubbish of another. */
async function inBrowser<Found>(work: (context: BrowserContext) => Promise<Found>): Promise<Found> {
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: [...chromiumArguments()],
  });
  try {
    return await work(await browser.newContext({ viewport: { width: 1440, height: 900 } }));
  } finally {
    await browser.close();
  }
}
