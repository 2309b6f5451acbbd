import {
  useRef,
  useState,
  useSyncExternalStore,
  type KeyboardEvent,
  type PointerEvent,
} from 'react';
import { snapped, type Box } from '#shared/layout/card-geometry.ts';
import { entryOf } from '#shared/plan/note-entry.ts';
import { noteText } from '#shared/plan/note-text.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Note } from '#shared/plan/records.ts';
import { wordList } from '#shared/base/word-list.ts';
import { t } from '#shared/words/t.ts';
import { writtenNote } from '#renderer/state/shown/opened-note.ts';
import { selection } from '#renderer/state/shown/selection.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { useCanvasView } from '../view/canvas-context.ts';
import { noteBox, spotOf } from './note-box.ts';
import { pressOnNote } from './note-keys.ts';
import { NoteText } from './NoteText.tsx';
import { openNote } from './open-note.ts';
import styles from './NoteLayer.module.css';

const smallest = 24;

/**
 * One note, picture or entry of the decision record. It is selected and dragged with all that is selected by the gestures of the canvas;
 * here it is resized by its corner, written with Enter (an entry: opened with Enter, its title written with F2), and acted on by keys.
 */
export function NoteCard({ note }: { readonly note: Note }) {
  const view = useCanvasView();
  const isWritten = useStore(writtenNote) === note.id;
  const isSelected = useIsSelected(note.id);
  const card = useRef<HTMLDivElement>(null);
  /** Where on the screen the corner was taken. */
  const pull = useRef<{ readonly x: number; readonly y: number } | undefined>(undefined);
  const [pulled, setPulled] = useState<Box | undefined>(undefined);
  const { session, model } = view;
  const mayEdit = session.readOnly === undefined;
  const text = noteText(session.plan, note);
  const box = noteBox(model, note);
  if (box === undefined) return null;
  const drawn = pulled ?? box;
  const put = (to: Box) => {
    if (to.w === box.w && to.h === box.h) return;
    session.run('set-note', { id: note.id, ...spotOf(model, to), w: to.w, h: to.h });
  };
  const grown = (dw: number, dh: number): Box => ({
    ...box,
    w: Math.max(smallest, box.w + dw),
    h: Math.max(smallest, box.h + dh),
  });
  const pulledTo = (event: PointerEvent): Box => {
    const { zoom } = view.camera.viewport;
    const { x, y } = pull.current!;
    return grown(
      snapped(box.w + (event.clientX - x) / zoom) - box.w,
      snapped(box.h + (event.clientY - y) / zoom) - box.h,
    );
  };
  const grab = (event: PointerEvent<HTMLElement>) => {
    // With the space bar held it is the canvas that is dragged.
    if (event.button !== 0 || event.defaultPrevented) return;
    pull.current = { x: event.clientX, y: event.clientY };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const follow = (event: PointerEvent) => {
    if (pull.current !== undefined) setPulled(pulledTo(event));
  };
  const drop = (event: PointerEvent) => {
    if (pull.current === undefined) return;
    const to = pulledTo(event);
    letGo();
    put(to);
  };
  const letGo = () => {
    pull.current = undefined;
    setPulled(undefined);
  };
  const entry = entryOf(session.plan, note);
  const press = (event: KeyboardEvent) => {
    const isGivenUp = event.key === 'Escape' && pull.current !== undefined;
    if (isGivenUp) letGo();
    const done =
      isGivenUp ||
      pressOnNote(event, {
        view,
        note,
        grow: (dw, dh) => put(grown(dw, dh)),
        leave: () => card.current?.closest<HTMLElement>('[data-canvas-host]')?.focus(),
      });
    if (!done) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const place = { left: drawn.x, top: drawn.y, width: drawn.w, height: drawn.h };
  return (
    <>
      <div
        ref={card}
        role="button"
        className={styles.note}
        data-note={note.id}
        data-picture={note.picture !== undefined || undefined}
        data-entry={entry?.table}
        data-selected={isSelected || undefined}
        tabIndex={0}
        aria-label={spokenNote(session.plan, note, text)}
        aria-pressed={isSelected}
        style={place}
        onDoubleClick={() => (mayEdit || entry !== undefined) && openNote(session, note)}
        onKeyDown={press}
      >
        {note.picture === undefined ? (
          <span className={styles.words} dir="auto">
            {text}
          </span>
        ) : (
          <img className={styles.image} src={note.picture} alt="" draggable={false} />
        )}
        {mayEdit && (
          <span
            className={styles.corner}
            aria-hidden="true"
            data-corner=""
            onPointerDown={grab}
            onPointerMove={follow}
            onPointerUp={drop}
            onPointerCancel={letGo}
            onLostPointerCapture={letGo}
            onContextMenu={letGo}
          />
        )}
      </div>
      {isWritten && (
        <NoteText
          note={note}
          style={place}
          onLeave={() => card.current?.focus({ preventScroll: true })}
        />
      )}
    </>
  );
}

/** Whether a note is selected; its card is drawn anew only when that changes. */
const useIsSelected = (id: string): boolean =>
  useSyncExternalStore(selection.subscribe, () => selection.get().notes.includes(id));

function spokenNote(plan: PlanView, note: Note, text: string): string {
  const names = (note.about ?? []).flatMap((id) => plan.component(id)?.name ?? []);
  const said =
    entryOf(plan, note) !== undefined
      ? text
      : note.picture === undefined
        ? t`Note: ${text}`
        : t`Picture: ${text}`;
  return names.length === 0 ? said : t`${said}, about ${wordList(names)}`;
}
