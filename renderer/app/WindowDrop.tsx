import { useEffect, useState } from 'react';
import { takeDropped } from '#renderer/actions/files/take-dropped.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { screen } from '#renderer/state/session/workspace.ts';
import styles from './WindowDrop.module.css';
import { t } from '#shared/words/t.ts';

/** Takes a file that is dropped anywhere on the window; what is dragged inside the window is not its business. */
export function WindowDrop() {
  const [isOver, setOver] = useState(false);
  const isHome = useStore(screen).name !== 'editor';
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
      takeDropped([...(event.dataTransfer?.files ?? [])], event);
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
      <p className={styles.word}>
        {isHome
          ? t`Drop to open a plan or to make one of a workbook`
          : t`Drop to open a plan, to import a workbook or rules, or to place a picture`}
      </p>
    </div>
  );
}

const carriesFile = (event: DragEvent): boolean =>
  event.dataTransfer?.types.includes('Files') === true;
