import type { Id } from '#shared/base/ids.ts';
import { canvasZoom } from '#renderer/state/shown/canvas-port.ts';
import { useStore, type Store } from '#renderer/state/base/store.ts';
import { useCanvasView } from '../view/canvas-context.ts';
import { MarkBox } from './MarkBox.tsx';
import styles from './Marks.module.css';

/** Where the keyboard is. */
export function FocusMark({ focused }: { readonly focused: Store<Id | undefined> }) {
  const view = useCanvasView();
  const id = useStore(focused);
  const zoom = useStore(canvasZoom);
  const box = id === undefined ? undefined : view.model.boxOf(id);
  return box === undefined ? null : (
    <MarkBox box={box} className={styles.focus} grow={4 / zoom} radius={6} />
  );
}
