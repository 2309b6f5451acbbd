import { CanvasPlace } from '#renderer/canvas/CanvasPlace.tsx';
import { useStore } from '#renderer/state/base/store.ts';
import { isNarrow, isPage, panelSize, panelTab } from '#renderer/state/window/panels.ts';
import styles from './Editor.module.css';

/** The room that the editor gives to a canvas, laid out and not seen, while no plan is open. */
export function EditorPlace() {
  const narrow = useStore(isNarrow);
  const size = useStore(panelSize);
  const tab = useStore(panelTab);
  return (
    <div className={styles.place} aria-hidden="true">
      <div
        className={styles.editor}
        data-narrow={narrow || undefined}
        data-panel={size}
        data-page={isPage(tab) || undefined}
      >
        <div className={styles.canvas}>
          <div className={styles.stage}>
            <CanvasPlace />
          </div>
        </div>
      </div>
    </div>
  );
}
