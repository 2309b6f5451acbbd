import { paintBands } from './paint-bands.ts';
import { paintCards } from './paint-cards.ts';
import { paintGroupNames } from './paint-group-names.ts';
import { paintGroups } from './paint-groups.ts';
import { paintRelationCounts } from './paint-relation-counts.ts';
import { paintRelationLabels } from './paint-relation-labels.ts';
import { paintChosenRelations, paintRelations } from './paint-relations.ts';
import type { Ink, PainterTools } from './painter-tools.ts';
import { sightOfScene, sightOfSome } from './scene-sight.ts';
import type { SceneState } from './scene-state.ts';
import type { SceneView } from './scene-update.ts';

/** Seen from afar, lines that cross groups hide them: they run under. */
const linesUnderGroupsBelow = 0.3;

/**
 * Paints the part of the world that a view names; the canvas must be `width × density` wide. Gives whether it is finished: where
 * many ways of relations have to be found, the next picture shows more of them.
 */
export function paintScene(
  ink: Ink,
  tools: PainterTools,
  scene: SceneState,
  view: SceneView,
): boolean {
  const scale = view.zoom * view.density;
  ink.setTransform(1, 0, 0, 1, 0, 0);
  ink.fillStyle = tools.colour('canvas');
  ink.fillRect(0, 0, view.width * view.density, view.height * view.density);
  ink.setTransform(scale, 0, 0, scale, -view.x * scale, -view.y * scale);
  const sight = { x: view.x, y: view.y, w: view.width / view.zoom, h: view.height / view.zoom };
  const seen = sightOfScene(scene, sight);
  paintBands(ink, tools, scene.areas, view.zoom);
  const linesBelow = view.zoom < linesUnderGroupsBelow;
  const lines = () => paintRelations(ink, tools, scene, seen, view.zoom);
  const isFinishedBelow = linesBelow ? lines() : true;
  paintGroups(ink, tools, scene, seen.groups, view.zoom);
  const isFinished = linesBelow ? isFinishedBelow : lines();
  paintCards(ink, tools, scene, seen.cards, view.zoom);
  paintRelationCounts(ink, tools, scene, sight, view.zoom);
  const isLabelled = paintRelationLabels(ink, tools, scene, sight, view.zoom);
  const isChosenFinished = paintChosenRelations(ink, tools, scene, view.zoom);
  paintGroupNames(ink, tools, scene, seen.groups, view.zoom);
  return isFinished && isChosenFinished && isLabelled;
}

/** Paints the whole world small: bands, containers and cards, without relations, which would be a blur. */
export function paintOverview(
  ink: Ink,
  tools: PainterTools,
  scene: SceneState,
  view: SceneView,
): void {
  const scale = view.zoom * view.density;
  ink.setTransform(1, 0, 0, 1, 0, 0);
  ink.fillStyle = tools.colour('canvas');
  ink.fillRect(0, 0, view.width * view.density, view.height * view.density);
  ink.setTransform(scale, 0, 0, scale, -view.x * scale, -view.y * scale);
  const { groups, cards } = sightOfScene(scene);
  paintBands(ink, tools, scene.areas, view.zoom);
  paintGroups(ink, tools, scene, groups, view.zoom);
  paintCards(ink, tools, scene, cards, view.zoom);
}

/** Paints some components alone on nothing: what is being dragged. `slots` are in any order. */
export function paintSome(
  ink: Ink,
  tools: PainterTools,
  scene: SceneState,
  view: SceneView,
  slots: ReadonlySet<number>,
): void {
  const scale = view.zoom * view.density;
  ink.setTransform(scale, 0, 0, scale, -view.x * scale, -view.y * scale);
  const { groups, cards } = sightOfSome(scene, slots);
  paintGroups(ink, tools, scene, groups, view.zoom);
  paintCards(ink, tools, scene, cards, view.zoom);
  paintGroupNames(ink, tools, scene, groups, view.zoom);
}
