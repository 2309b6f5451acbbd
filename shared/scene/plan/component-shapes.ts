import type { Id } from '#shared/base/ids.ts';
import type { Box } from '#shared/layout/card-geometry.ts';
import { isComponent } from '#shared/layout/drawn-tree.ts';
import type { Shape } from '../scene.ts';
import { cardShape } from './card-shape.ts';
import { containerHeader, containerSurface } from './container-shapes.ts';
import { depthOf } from './depth-of.ts';
import type { Pen } from './pen.ts';
import { drawnPairs, type RelatedPair } from './drawn-pairs.ts';
import { relationShapes } from './relation-shapes.ts';

/** Components and the relations between them: containers, outer first, lines over them, cards and names on top. */
export function componentShapes(
  pen: Pen,
  ids: readonly Id[],
  boxOf: (id: Id) => Box | undefined,
  pairs: readonly RelatedPair[] = drawnPairs(pen.plan, pen.tree),
  corridors: readonly number[] = [],
): Shape[] {
  const { tree } = pen;
  const there = ids.flatMap((id) => {
    const [component, box] = [tree.components.get(id), boxOf(id)];
    return component === undefined || box === undefined ? [] : [{ component, box }];
  });
  const containers = there
    .filter(({ component }) => tree.children.has(component.id))
    .sort((a, b) => depthOf(tree, a.component.id) - depthOf(tree, b.component.id));
  const cards = there.flatMap(({ component, box }) =>
    isComponent(component) && !tree.children.has(component.id) ? [{ component, box }] : [],
  );
  const drawing = { boxOf, isContainer: (id: Id) => tree.children.has(id), corridors };
  const lines = relationShapes(pairs, ids, drawing, pen.widthOf);
  return [
    ...containers.map(({ component, box }) => containerSurface(pen, component, box)),
    ...lines.lines,
    ...cards.map(({ component, box }) => cardShape(pen, component, box)),
    ...containers.map(({ component, box }) => containerHeader(pen, component, box)),
    ...lines.labels,
  ];
}
