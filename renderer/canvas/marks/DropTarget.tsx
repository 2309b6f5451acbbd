import type { Gesture } from '../gestures/gesture-state.ts';
import { useCanvasView } from '../view/canvas-context.ts';
import { MarkBox } from './MarkBox.tsx';
import { openPart } from '../model/open-part.ts';
import styles from './Marks.module.css';

/** Where what is dragged goes when it is let go now. */
export function DropTarget({
  gesture,
}: {
  readonly gesture: Extract<Gesture, { kind: 'drag' | 'palette' }>;
}) {
  const { model } = useCanvasView();
  const { meaning } = gesture;
  const frame = gesture.joins?.into?.frame;
  if (frame !== undefined) return <MarkBox box={model.boxOf(frame)!} className={styles.target} />;
  if (meaning === undefined || meaning.kind === 'elsewhere') return null;
  if (meaning.kind === 'on-lane')
    return <MarkBox box={openPart(model, meaning.lane)} className={styles.lane} radius={6} />;
  const box = model.boxOf(meaning.container);
  return box === undefined ? null : <MarkBox box={box} className={styles.target} />;
}
