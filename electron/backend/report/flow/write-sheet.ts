import type { SheetBlock } from '#shared/report/document/report-document.ts';
import { sceneOperators } from '../paint/scene-operators.ts';
import type { Flow } from './flow.ts';
import type { Tag } from './tag.ts';
import type { FigureWorld } from './write-figure.ts';

/** Puts a drawing that is a page onto a page of its own, at its size. */
export function writeSheet(
  { scene, alt }: SheetBlock,
  flow: Flow,
  parent: Tag,
  world: FigureWorld,
): void {
  flow.breakPage([scene.w, scene.h]);
  const tag = parent.child('Figure', { alt, bbox: [0, 0, scene.w, scene.h] });
  const { faces, pictures: drawn } = flow.sheet;
  const painter = { ...world, fonts: flow.fonts, faces, drawn };
  flow.paint(tag, sceneOperators(scene, 0, 0, 1, painter));
  // What follows stands on a page of its own.
  flow.y = scene.h;
}
