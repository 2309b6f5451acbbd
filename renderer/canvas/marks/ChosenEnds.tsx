import { canvasZoom } from '#renderer/state/shown/canvas-port.ts';
import { selection } from '#renderer/state/shown/selection.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { relationEnds } from '../gestures/relation-ends.ts';
import { useCanvasView } from '../view/canvas-context.ts';
import styles from './Marks.module.css';

/** Where the selected relation can be taken to another component. */
export function ChosenEnds() {
  const view = useCanvasView();
  useStore(selection);
  const zoom = useStore(canvasZoom);
  return relationEnds(view).map(({ x, y }) => (
    <circle key={`${x} ${y}`} cx={x} cy={y} r={4.5 / zoom} className={styles.handle} />
  ));
}
