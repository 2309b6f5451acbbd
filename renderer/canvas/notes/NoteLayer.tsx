import { useEffect, useRef } from 'react';
import { useStore, type Store } from '#renderer/state/base/store.ts';
import type { Gesture } from '../gestures/gesture-state.ts';
import { useCanvasView } from '../view/canvas-context.ts';
import { followDrag } from './follow-drag.ts';
import { NoteCard } from './NoteCard.tsx';
import styles from './NoteLayer.module.css';
import { t } from '#shared/words/t.ts';

/** Notes and pictures on the canvas, over the cards; they move and grow with it. */
export function NoteLayer({ gesture }: { readonly gesture: Store<Gesture | undefined> }) {
  const view = useCanvasView();
  const world = useRef<HTMLDivElement>(null);
  const ghosts = useRef<HTMLDivElement>(null);
  useStore(view.session.version);
  useStore(view.picture);
  const notes = [...view.session.plan.all('note')];
  const isEmpty = notes.length === 0;
  useEffect(
    () =>
      view.camera.follow(({ x, y, zoom }) => {
        if (world.current !== null)
          world.current.style.transform = `translate(${x}px,${y}px) scale(${zoom})`;
      }),
    [view, isEmpty],
  );
  useEffect(
    () =>
      world.current === null || ghosts.current === null
        ? undefined
        : followDrag(world.current, ghosts.current, gesture),
    [gesture, isEmpty],
  );
  if (isEmpty) return null;
  return (
    <div className={styles.layer} role="group" aria-label={t`Notes and pictures`}>
      <div className={styles.world} ref={world} role="presentation" data-rides="">
        {notes.map((note) => (
          <NoteCard key={note.id} note={note} />
        ))}
        <div ref={ghosts} aria-hidden="true" className={styles.ghosts} />
      </div>
    </div>
  );
}
