import { curvePath, relationCurve } from '#shared/scene/plan/relation-curve.ts';
import type { Gesture } from '../gestures/gesture-state.ts';
import { useCanvasView } from '../view/canvas-context.ts';
import { MarkBox } from './MarkBox.tsx';
import styles from './Marks.module.css';

/** The relation that is being drawn, and what it would lead to. */
export function NewLine({ gesture }: { readonly gesture: Extract<Gesture, { kind: 'relate' }> }) {
  const { model } = useCanvasView();
  const from = model.boxOf(gesture.from);
  const target = gesture.target === undefined ? undefined : model.boxOf(gesture.target);
  if (from === undefined) return null;
  const end = target ?? { x: gesture.to.x, y: gesture.to.y, w: 0, h: 0 };
  return (
    <g>
      {target !== undefined && <MarkBox box={target} className={styles.target} />}
      <path d={curvePath(relationCurve(from, end))} className={styles.chosen} />
    </g>
  );
}
