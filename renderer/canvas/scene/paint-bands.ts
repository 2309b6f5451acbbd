import { isPillarLane } from '#shared/catalogue/layers.ts';
import { drawnLanes } from '#shared/layout/lane-contents.ts';
import type { LaneArea } from '#shared/layout/band-layout.ts';
import type { Ink, PainterTools } from './painter-tools.ts';
import { thinLine } from './thin-line.ts';

/** Bands, then the pillars over them. Names and states stand in the document above. */
export function paintBands(
  ink: Ink,
  tools: PainterTools,
  areas: readonly LaneArea[],
  zoom: number,
): void {
  for (const area of areas) paintSurface(ink, tools, area, zoom);
}

function paintSurface(ink: Ink, tools: PainterTools, area: LaneArea, zoom: number): void {
  const { x, y, w, h } = area.box;
  const isPillar = isPillarLane(area.lane);
  ink.fillStyle = tools.colour('band');
  ink.strokeStyle = tools.colour(isPillar ? 'line-2' : 'line');
  ink.lineWidth = thinLine(zoom);
  ink.beginPath();
  ink.roundRect(x + 0.5, y + 0.5, w - 1, h - 1, 6);
  ink.fill();
  ink.stroke();
  ink.save();
  ink.clip();
  ink.fillStyle = tools.theme.lanes[drawnLanes.indexOf(area.lane)] ?? tools.colour('line-3');
  const edge = 3 / Math.min(zoom, 1);
  if (isPillar) ink.fillRect(x, y, w, edge);
  else ink.fillRect(x, y, edge, h);
  ink.restore();
}
