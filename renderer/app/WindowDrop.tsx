import { useEffect, useState } from 'react';
import { isPicture, placePicture } from '#renderer/actions/note-acts.ts';
import { canvasPort } from '#renderer/state/canvas-port.ts';
import { takeFile } from '#renderer/actions/plan-files.ts';
import styles from './WindowDrop.module.css';
import { t } from '#shared/words/t.ts';

/** Takes a file that is dropped anywhere on the window; what is dragged inside the window is not its business. */
export function WindowDrop() {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!carriesFile(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      if (!carriesFile(event)) return;
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file === undefined) return;
      if (isPicture(file) && canvasPort.get() !== undefined) void placePicture(file, event);
      else void takeFile(file);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  if (!isOver) return null;
  return (
    <div className={styles.veil}>
      <p
        className={styles.word}
      >{t`Drop to open a plan, to import a workbook or to place a picture`}</p>
    </div>
  );
}

const carriesFile = (event: DragEvent): boolean =>
  event.dataTransfer?.types.includes('Files') === true;
