import type { Id } from '#shared/base/ids.ts';
import { isLayer, pillars } from '#shared/catalogue/layers.ts';
import { bandLayout, type BandLayout } from '#shared/layout/band-layout.ts';
import type { Box, DrawnLane } from '#shared/layout/card-geometry.ts';
import { groupBounds } from '#shared/layout/group-bounds.ts';
import { drawnLanes, laneContents } from '#shared/layout/lane-contents.ts';
import { laneCorridors } from '#shared/layout/routes/lane-corridors.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { GroupShape, Scene, Shape } from '../scene.ts';
import { componentShapes } from './component-shapes.ts';
import { drawnPairs } from './drawn-pairs.ts';
import { emptyPlaceShapes, laneHeader, laneSurface } from './lane-shapes.ts';
import { laneNeeds } from './lane-needs.ts';
import { laneStories, type LaneStory } from './lane-stories.ts';
import { hiddenNote } from './hidden-note.ts';
import { legendShapes } from './legend.ts';
import { noteShapes } from './note-shapes.ts';
import { penFor, type Pen, type SceneOptions } from './pen.ts';
import { judgementsOf } from './judgements-of.ts';
import { t } from '#shared/words/t.ts';

/** The space round a drawing. */
const margin = 8;

/**
 * The whole plan as it lies on the canvas at 100 %: bands, pillars and the facility strip with names and states, containers,
 * cards, relations; with `legend` what the signs mean, below. Groups that stand for components link to them by id.
 */
export function planScene(
  plan: PlanView,
  options: SceneOptions & { readonly legend?: boolean },
): Scene {
  const pen = penFor(plan, options);
  const laneBoxes = groupBounds(pen.tree);
  const judged = options.check === undefined ? undefined : judgementsOf(options.check);
  const needs = judged === undefined ? () => 'open' as const : laneNeeds(judged.layers());
  const layout = bandLayout(laneContents(pen.tree, laneBoxes, needs));
  const stories = judged === undefined ? undefined : laneStories(plan, judged);
  const { world } = layout;
  const drawing: GroupShape = {
    is: 'group',
    place: { x: margin - world.x, y: margin - world.y },
    shapes: [
      ...drawnLanes.flatMap((lane) => laneSurface(layout.areas[lane])),
      ...componentShapes(
        pen,
        [...pen.tree.components.keys()],
        boxesOn(pen, laneBoxes, layout),
        drawnPairs(plan, pen.tree),
        laneCorridors(Object.values(layout.areas)),
      ),
      ...laneWords(pen, layout, stories),
      ...noteShapes(plan, layout.areas, pen.widthOf),
    ],
  };
  const legend = options.legend === true ? legendShapes(pen, stories, world.w) : undefined;
  const legendEnd = world.h + 2 * margin + (legend === undefined ? 0 : legend.h + margin);
  const note = hiddenNote(pen, { x: margin, y: legendEnd, w: world.w });
  return {
    w: world.w + 2 * margin,
    h: legendEnd + note.h,
    title: t`${plan.meta.name}: the whole plan`,
    shapes: [
      drawing,
      ...(legend === undefined
        ? []
        : [placed(legend.shapes, margin, world.h + 2 * margin, t`What the signs mean`)]),
      ...note.shapes,
    ],
  };
}

const placed = (shapes: readonly Shape[], x: number, y: number, name: string): GroupShape => ({
  is: 'group',
  name,
  place: { x, y },
  shapes,
});

/** Where every component lies in the whole drawing, from where it lies in its lane. */
function boxesOn(
  { tree }: Pen,
  laneBoxes: ReadonlyMap<Id, Box>,
  { areas }: BandLayout,
): (id: Id) => Box | undefined {
  return (id) => {
    const [component, box] = [tree.components.get(id), laneBoxes.get(id)];
    if (component === undefined || box === undefined) return undefined;
    const { origin } = areas[component.lane as DrawnLane];
    return { ...box, x: box.x + origin.x, y: box.y + origin.y };
  };
}

function laneWords(
  pen: Pen,
  { areas }: BandLayout,
  stories: Readonly<Record<DrawnLane, LaneStory>> | undefined,
): Shape[] {
  const underPillars = Math.min(...pillars.map((lane) => areas[lane].box.x));
  return drawnLanes.flatMap((lane) => {
    const area = areas[lane];
    const story = stories?.[lane] ?? { detail: '', placed: 0 };
    const right = isLayer(lane) ? underPillars : area.box.x + area.box.w;
    return [...emptyPlaceShapes(area, pen.widthOf), laneHeader(area, story, right, pen.widthOf)];
  });
}
