import { counted } from '#shared/words/counted.ts';
import type { Id } from '#shared/base/ids.ts';
import { relationKinds } from '#shared/catalogue/relations.ts';
import type { Point } from '#shared/layout/card-geometry.ts';
import { canvasZoom } from '#renderer/state/shown/canvas-port.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { useCanvasView } from '../view/canvas-context.ts';
import styles from './Marks.module.css';

/** What a line says, equally large at every zoom: the words of its relation, or how many it stands for. */
export function LineLabel({ ids, at }: { readonly ids: readonly Id[]; readonly at: Point }) {
  const { model } = useCanvasView();
  const zoom = useStore(canvasZoom);
  const relation = model.plan.relation(ids[0] ?? '');
  if (relation === undefined) return null;
  const words =
    ids.length === 1
      ? relationKinds[relation.kind].title
      : counted(ids.length, { one: '{0} relation', other: '{0} relations' });
  return (
    <text
      className={styles.words}
      x={at.x}
      y={at.y}
      dy="0.35em"
      fontSize={11 / zoom}
      data-line-label=""
    >
      {words}
    </text>
  );
}
