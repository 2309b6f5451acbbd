import { canvasZoom } from '#renderer/state/shown/canvas-port.ts';
import { selection } from '#renderer/state/shown/selection.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { handlesOf } from '../gestures/handles.ts';
import { useCanvasView } from '../view/canvas-context.ts';
import { MarkBox } from './MarkBox.tsx';
import styles from './Marks.module.css';

/** What is under the pointer, with the handles that relations are drawn from; else those of the only selected component. */
export function HoverMark() {
  const view = useCanvasView();
  const hover = useStore(view.hover);
  const moving = useStore(view.camera.moving);
  const zoom = useStore(canvasZoom);
  const { components } = useStore(selection);
  const only = components.length === 1 ? components[0] : undefined;
  const id = hover ?? only;
  const box = id === undefined || moving ? undefined : view.model.boxOf(id);
  if (box === undefined || box.w * zoom < 24) return null;
  return (
    <g>
      {hover !== undefined && <MarkBox box={box} className={styles.hover} />}
      {view.session.readOnly === undefined &&
        view.model.plan.component(id!) !== undefined &&
        handlesOf(box).map(({ x, y }) => (
          <circle key={`${x} ${y}`} cx={x} cy={y} r={3.5 / zoom} className={styles.handle} />
        ))}
    </g>
  );
}
