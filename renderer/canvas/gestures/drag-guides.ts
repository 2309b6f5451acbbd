import type { Id } from '#shared/base/ids.ts';
import { snapped, type Box, type Point } from '#shared/layout/card-geometry.ts';
import { containerAround } from '#shared/layout/drawn-tree.ts';
import type { CanvasModel } from '../model/canvas-model.ts';
import { noteBox } from '../notes/note-box.ts';
import { draggedBounds } from './dragged-bounds.ts';
import { guidesFor, noGuides, type Guides } from './guides.ts';

/** How near is in line, in px of the screen. */
const reachPx = 6;
/** How far round what is dragged neighbours are looked for, in canvas units. */
const around = 480;
/** Seen from further away, a line between cards of a few px helps nobody. */
const guidesFrom = 0.2;
/** More neighbours than this are a crowd, in which everything lines up with something. */
const mostNeighbours = 400;

/** Where a drag puts what it moves, and what shows why. */
export interface SnappedDrag extends Point {
  readonly guides: Guides;
}

/**
 * A drag by (dx, dy) brought into line: with neighbours that lie in the same container or on bands, else with the grid.
 * `dragged` are what moves, `lead` what was pressed.
 */
export function snappedDrag(
  model: CanvasModel,
  dragged: ReadonlySet<Id>,
  lead: Id,
  by: Point,
  zoom: number,
): SnappedDrag {
  const onGrid = gridded(model, lead, by);
  const box = draggedBounds(model, dragged);
  if (box === undefined || zoom < guidesFrom) return { ...onGrid, guides: noGuides };
  const moved = { ...box, x: box.x + by.x, y: box.y + by.y };
  const guides = guidesFor(moved, neighbours(model, dragged, lead, moved), reachPx / zoom);
  const x = guides.x === undefined ? onGrid.x : by.x + guides.x.by;
  const y = guides.y === undefined ? onGrid.y : by.y + guides.y.by;
  return { x, y, guides };
}

/** The pressed card lands on the grid of its lane. */
function gridded(model: CanvasModel, lead: Id, { x, y }: Point): Point {
  const box = model.laneBoxes.get(model.tree.standIns.get(lead) ?? lead);
  if (box === undefined) return { x: Math.round(x), y: Math.round(y) };
  return { x: snapped(box.x + x) - box.x, y: snapped(box.y + y) - box.y };
}

/** A drag of a note by (dx, dy) that lands it on the grid. */
export function noteOnGrid(model: CanvasModel, id: Id, { x, y }: Point): Point {
  const note = model.plan.get('note', id);
  const box = note && noteBox(model, note);
  if (box === undefined) return { x: Math.round(x), y: Math.round(y) };
  return { x: snapped(box.x + x) - box.x, y: snapped(box.y + y) - box.y };
}

function neighbours(
  model: CanvasModel,
  dragged: ReadonlySet<Id>,
  lead: Id,
  { x, y, w, h }: Box,
): Box[] {
  const area = { x: x - around, y: y - around, w: w + 2 * around, h: h + 2 * around };
  const home = containerAround(model.tree.whole, lead);
  const found: Box[] = [];
  for (const slot of model.grid.within(area)) {
    const id = model.slots.idAt(slot);
    if (dragged.has(id) || containerAround(model.tree, id) !== home) continue;
    found.push(model.boxAt(slot));
    if (found.length > mostNeighbours) return [];
  }
  return found;
}
