import { useEffect, useRef } from 'react';
import { useStore } from '#renderer/state/base/store.ts';
import { useCanvasView } from '../view/canvas-context.ts';
import { NoteCard } from './NoteCard.tsx';
import styles from './NoteLayer.module.css';
import { t } from '#shared/words/t.ts';

/** Notes and pictures on the canvas, over the cards; they move and grow with it. */
export function NoteLayer() {
  const view = useCanvasView();
  const world = useRef<HTMLDivElement>(null);
  useStore(view.session.version);
  useStore(view.picture);
  const notes = [...view.session.plan.all('note')];
  useEffect(
    () =>
      view.camera.follow(({ x, y, zoom }) => {
        if (world.current !== null)
          world.current.style.transform = `translate(${x}px,${y}px) scale(${zoom})`;
      }),
    [view, notes.length],
  );
  if (notes.length === 0) return null;
  return (
    <div className={styles.layer} role="group" aria-label={t`Notes and pictures`}>
      <div className={styles.world} ref={world} role="presentation" data-rides="">
        {notes.map((note) => (
          <NoteCard key={note.id} note={note} />
        ))}
      </div>
    </div>
  );
}
