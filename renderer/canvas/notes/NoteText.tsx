import { useEffect, useRef } from 'react';
import type { Note } from '#shared/plan/records.ts';
import { writtenNote } from '#renderer/state/opened-note.ts';
import { useCanvasView } from '../canvas-context.ts';
import styles from './NoteLayer.module.css';

const mostLetters = 10_000;

/** The text of a note while it is written: in place. Escape leaves it as it was, leaving the field keeps it. */
export function NoteText({ note }: { readonly note: Note }) {
  const { session } = useCanvasView();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const leave = (text: string | undefined) => {
    const card = field.current?.closest<HTMLElement>('[data-note]');
    writtenNote.set(undefined);
    const said = text?.trim();
    if (said !== undefined && said !== '' && said !== note.text)
      session.run('set-note', { id: note.id, text: said });
    card?.focus({ preventScroll: true });
  };
  return (
    <textarea
      ref={field}
      className={styles.field}
      aria-label={note.picture === undefined ? 'Text of the note' : 'What the picture shows'}
      defaultValue={note.text}
      maxLength={mostLetters}
      onPointerDown={(event) => event.stopPropagation()}
      onBlur={(event) => {
        if (writtenNote.get() === note.id) leave(event.currentTarget.value);
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') leave(undefined);
        else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
          leave(event.currentTarget.value);
        else return;
        event.preventDefault();
      }}
    />
  );
}
