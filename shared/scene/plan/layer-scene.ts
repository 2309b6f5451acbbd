import type { Id } from '#shared/base/ids.ts';
import { laneTitles } from '#shared/catalogue/lane-titles.ts';
import { isPillarLane, isLayer } from '#shared/catalogue/layers.ts';
import { bandHeader, lanePadding } from '#shared/layout/band-layout.ts';
import { boundsOf, boxGap, type Box, type DrawnLane } from '#shared/layout/card-geometry.ts';
import { withDescendants } from '#shared/layout/drawn-tree.ts';
import { groupBounds } from '#shared/layout/group-bounds.ts';
import { drawnLanes } from '#shared/layout/lane-contents.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Scene } from '../scene.ts';
import { componentShapes } from './component-shapes.ts';
import { hiddenNote } from './hidden-note.ts';
import { judgementsOf } from './judgements-of.ts';
import { emptyPlaceShapes, laneHeader, laneSurface, type DrawnArea } from './lane-shapes.ts';
import { laneStories } from './lane-stories.ts';
import { lyingBoxes } from './lying-boxes.ts';
import { neighboursOf, type LaneNeighbours } from './neighbours.ts';
import { penFor, type Pen, type SceneOptions } from './pen.ts';
import { drawnPairs } from './drawn-pairs.ts';
import { mostStubs, stubRows } from './stub-rows.ts';
import { t } from '#shared/words/t.ts';

const margin = 8;
const leastWidth = 616;
/** Space for the lines between the layer and its neighbours. */
const lines = 48;

/**
 * One layer, or the facility, with what its components are related to as small stubs: layers above it over it, layers below it
 * under it, then security and management, which act on nearly everything and are drawn without lines.
 */
export function layerScene(plan: PlanView, lane: DrawnLane, options: SceneOptions): Scene {
  const pen = penFor(plan, options);
  const content = contentOf(pen, lane);
  const w = Math.max(content.bounds.w, leastWidth) + 2 * lanePadding;
  const neighbours = neighboursOf(pen, lane, mostStubs(w));
  const [above, below, beside] = sorted(lane, neighbours);
  const column = { x: margin + 2, w: w - 4 };
  const inLane = (id: Id) => (content.boxes.get(id)?.x ?? 0) - content.bounds.x + margin;
  const over = stubRows(pen, above, { ...column, y: margin }, inLane);
  const top = margin + over.h + (above.length === 0 ? 0 : lines - boxGap);
  const area = areaOf(lane, content.bounds, { x: margin, y: top, w }, options);
  const bottom = top + area.box.h;
  const underAt = bottom + (below.length === 0 ? boxGap : lines);
  const under = stubRows(pen, below, { ...column, y: underAt }, inLane);
  const besideAt = underAt + under.h + (beside.length === 0 ? 0 : boxGap);
  const acting = stubRows(pen, beside, { ...column, y: besideAt }, inLane);
  const boxOf = (id: Id): Box | undefined =>
    laneBox(content.boxes.get(id), area) ?? over.boxes.get(id) ?? under.boxes.get(id);
  const within = new Set(content.ids);
  const inner = drawnPairs(plan, pen.tree).filter(([a, b]) => within.has(a) && within.has(b));
  const outer = [...above, ...below].flatMap(({ pairs }) => pairs);
  const end = besideAt + acting.h + margin - boxGap;
  const note = hiddenNote(pen, { x: margin, y: end, w }, lane);
  return {
    w: w + 2 * margin,
    h: end + note.h,
    title: isLayer(lane)
      ? t`${plan.meta.name}: ${laneTitles[lane]} layer`
      : `${plan.meta.name}: ${laneTitles[lane]}`,
    shapes: [
      ...laneSurface(area),
      ...componentShapes(pen, content.ids, boxOf, [...inner, ...outer], [top - 12, bottom + 12]),
      ...over.shapes,
      ...under.shapes,
      ...acting.shapes,
      ...emptyPlaceShapes(area, pen.widthOf),
      laneHeader(area, storyOf(plan, lane, options), margin + w, pen.widthOf),
      ...note.shapes,
    ],
  };
}

interface LaneContentBoxes {
  readonly ids: readonly Id[];
  readonly boxes: ReadonlyMap<Id, Box>;
  readonly bounds: Box;
}

function contentOf({ tree }: Pen, lane: DrawnLane): LaneContentBoxes {
  const standing = groupBounds(tree);
  const roots = tree.roots.get(lane) ?? [];
  const ids = roots.flatMap((root) => withDescendants(tree, root));
  const boxes = isPillarLane(lane) ? lyingBoxes(tree, roots, standing, leastWidth * 1.5) : standing;
  const bounds = boundsOf(roots.map((root) => boxes.get(root)!)) ?? { x: 0, y: 0, w: 0, h: 0 };
  return { ids, boxes: new Map(ids.map((id) => [id, boxes.get(id)!])), bounds };
}

/** Drawn as a band, whatever the lane: upright only in the whole plan. */
function areaOf(
  lane: DrawnLane,
  bounds: Box,
  at: { readonly x: number; readonly y: number; readonly w: number },
  { check }: SceneOptions,
): DrawnArea {
  const isMissing = check !== undefined && isLayer(lane) && check.layers[lane] === 'missing';
  const corner = { x: at.x + lanePadding, y: at.y + bandHeader };
  const placeAt = corner.y + bounds.h + (bounds.h === 0 ? 0 : boxGap);
  const emptyPlace = { x: corner.x, y: placeAt, w: leastWidth, h: 56 };
  const end = isMissing ? placeAt + emptyPlace.h : corner.y + Math.max(bounds.h, 24);
  return {
    lane,
    box: { ...at, h: end + lanePadding - at.y },
    origin: { x: corner.x - bounds.x, y: corner.y - bounds.y },
    folded: false,
    isLying: true,
    ...(isMissing ? { emptyPlace } : {}),
  };
}

const laneBox = (box: Box | undefined, { origin }: DrawnArea): Box | undefined =>
  box === undefined ? undefined : { ...box, x: box.x + origin.x, y: box.y + origin.y };

function sorted(
  lane: DrawnLane,
  neighbours: readonly LaneNeighbours[],
): readonly [above: LaneNeighbours[], below: LaneNeighbours[], beside: LaneNeighbours[]] {
  const place = drawnLanes.indexOf(lane);
  const isBeside = (one: LaneNeighbours) => isPillarLane(one.lane) && !isPillarLane(lane);
  const stacked = neighbours.filter((one) => !isBeside(one));
  return [
    stacked.filter((one) => drawnLanes.indexOf(one.lane) < place),
    stacked.filter((one) => drawnLanes.indexOf(one.lane) > place),
    neighbours.filter(isBeside),
  ];
}

const storyOf = (plan: PlanView, lane: DrawnLane, { check }: SceneOptions) =>
  check === undefined ? { detail: '', placed: 0 } : laneStories(plan, judgementsOf(check))[lane];
