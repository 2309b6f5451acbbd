import { useEffect, useRef, type CSSProperties } from 'react';
import { grid } from '#shared/layout/card-geometry.ts';
import type { Note } from '#shared/plan/records.ts';
import { t } from '#shared/words/t.ts';
import { writtenNote } from '#renderer/state/shown/opened-note.ts';
import { useCanvasView } from '../view/canvas-context.ts';
import styles from './NoteLayer.module.css';

const mostLetters = 10_000;
const mostTitle = 300;

/** The text of a note, or the title of an entry of the decision record, while it is written: in place. Escape, Ctrl+Enter and leaving the field keep it, as elsewhere on canvases; undo takes it back. */
export function NoteText({
  note,
  style,
  onLeave,
}: {
  readonly note: Note;
  readonly style: CSSProperties;
  readonly onLeave: () => void;
}) {
  const { session } = useCanvasView();
  const { entry } = note;
  const record = entry && session.plan.get(entry.table, entry.id);
  const written = record?.title ?? note.text;
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const leave = () => {
    const said = field.current?.value.trim() ?? '';
    const room = field.current === null ? {} : roomFor(note, field.current);
    writtenNote.set(undefined);
    if (said !== '' && said !== written) {
      if (record === undefined) session.run('set-note', { id: note.id, text: said, ...room });
      else session.run(`change-${entry!.table}`, { id: entry!.id, said: { title: said } });
    }
    onLeave();
  };
  return (
    <textarea
      ref={field}
      className={styles.field}
      style={{ ...style, height: undefined, minHeight: style.height }}
      aria-label={labelOf(note, record !== undefined)}
      defaultValue={written}
      maxLength={record === undefined ? mostLetters : mostTitle}
      onPointerDown={(event) => event.stopPropagation()}
      onBlur={() => {
        if (writtenNote.get() === note.id) leave();
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        const isDone =
          event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey));
        if (!isDone) return;
        event.preventDefault();
        leave();
      }}
    />
  );
}

/** A note grows with what is written on it. A picture is as large as it is: its text is not drawn. */
function roomFor({ h, picture }: Note, field: HTMLTextAreaElement) {
  const borders = field.offsetHeight - field.clientHeight;
  const lacks = picture === undefined ? field.scrollHeight + borders - h : 0;
  return lacks > 0 ? { h: Math.ceil((h + lacks) / grid) * grid } : {};
}

function labelOf({ picture }: Note, isEntry: boolean): string {
  if (isEntry) return t`Title of the entry`;
  return picture === undefined ? t`Text of the note` : t`What the picture shows`;
}
