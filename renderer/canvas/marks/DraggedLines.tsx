import type { Id } from '#shared/base/ids.ts';
import type { Box } from '#shared/layout/card-geometry.ts';
import { containerAround } from '#shared/layout/drawn-tree.ts';
import type { Gesture } from '../gestures/gesture-state.ts';
import { draggedPath } from '../model/relation-route.ts';
import { useCanvasView } from '../view/canvas-context.ts';
import styles from './Marks.module.css';

/** Lines drawn for a drag at most: more cannot be followed with the eye. */
const mostLines = 200;

/** The relations between what is dragged and the rest, and between dragged ones, where they now run. */
export function DraggedLines({
  gesture,
}: {
  readonly gesture: Extract<Gesture, { kind: 'drag' }>;
}) {
  const { model } = useCanvasView();
  const { ids, dx, dy } = gesture;
  const place = (id: Id): Box | undefined => {
    const box = model.boxOf(id);
    return box !== undefined && ids.has(id) ? { ...box, x: box.x + dx, y: box.y + dy } : box;
  };
  const relations = new Map(
    [...ids].flatMap((id) =>
      [...model.plan.outgoing(id), ...model.plan.incoming(id)]
        .filter((relation) => containerAround(model.tree.whole, relation.from) !== relation.to)
        .map((relation) => [relation.id, relation] as const),
    ),
  );
  return [...relations.values()].slice(0, mostLines).map((relation) => {
    const [from, to] = [place(relation.from), place(relation.to)];
    if (from === undefined || to === undefined) return null;
    return (
      <path
        key={relation.id}
        d={draggedPath(model, relation.id, from, to)}
        className={styles.chosen}
      />
    );
  });
}
