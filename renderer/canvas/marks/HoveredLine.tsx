import { routePath } from '#shared/layout/routes/trace-route.ts';
import { selection } from '#renderer/state/shown/selection.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { useCanvasView } from '../view/canvas-context.ts';
import { LineLabel } from './LineLabel.tsx';
import styles from './Marks.module.css';

/** The line under the pointer, with what it says. */
export function HoveredLine() {
  const view = useCanvasView();
  const line = useStore(view.hoveredLine);
  const moving = useStore(view.camera.moving);
  const { relations } = useStore(selection);
  if (line === undefined || moving || line.ids.every((id) => relations.includes(id))) return null;
  return (
    <>
      <path d={routePath(line.route)} className={styles.line} />
      <LineLabel ids={line.ids} at={line.at} />
    </>
  );
}
