import type { CanvasDriver, GestureFrames } from './canvas-driver.ts';
import type { DrivenCanvas } from './driven-canvas.ts';
import { percentile } from './figures.ts';

const selections = 3;

/**
 * What moving, dragging and selecting cost on a canvas that stands open: frames a second are medians, the lesser of fit-all and
 * working zoom; the 95th percentile of frames and the main thread's CPU time a frame are the worst of the four gestures.
 */
export async function canvasFigures(
  canvas: DrivenCanvas,
  driver: CanvasDriver,
): Promise<Record<string, number>> {
  await canvas.settled();
  await canvas.fit();
  await driver.untilQuiet();
  const heapMb = await driver.heapMb();
  const [panFit, zoomFit] = [await driver.pan(), await driver.zoom()];
  await canvas.fullSize();
  await driver.untilQuiet();
  const [pan100, zoom100] = [await driver.pan(), await driver.zoom()];
  await canvas.fullSize();
  await driver.untilQuiet();
  const dragMs = await driver.drag();
  await canvas.fit();
  await driver.untilQuiet();
  const selecting = [];
  for (let round = 0; round < selections; round++) selecting.push(await driver.selectAll());
  const all = { panFit, zoomFit, pan100, zoom100 };
  return {
    'canvas.panFps': Math.min(fps(panFit), fps(pan100)),
    'canvas.zoomFps': Math.min(fps(zoomFit), fps(zoom100)),
    'canvas.p95FrameMs': Math.max(...Object.values(all).map(p95)),
    'canvas.mainCpuMsPerFrame': Math.max(...Object.values(all).map(mainMs)),
    'canvas.dragMs': dragMs,
    'canvas.selectAllMs': percentile(
      selecting.map(({ shownMs }) => shownMs),
      0.5,
    ),
    'canvas.selectAllCpuMs': percentile(
      selecting.map((each) => each.mainMs),
      0.5,
    ),
    'canvas.heapMb': heapMb,
    ...Object.fromEntries(
      Object.entries(all).flatMap(([name, frames]) => [
        [`canvas.${name}Fps`, fps(frames)],
        [`canvas.${name}P95Ms`, p95(frames)],
        [`canvas.${name}CpuMs`, mainMs(frames)],
      ]),
    ),
  };
}

const fps = ({ deltas }: GestureFrames): number => 1000 / percentile(deltas, 0.5);
const p95 = ({ deltas }: GestureFrames): number => percentile(deltas, 0.95);
const mainMs = (frames: GestureFrames): number => frames.mainMs / frames.deltas.length;
