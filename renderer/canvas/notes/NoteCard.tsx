import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { grid, snapped, type Box } from '#shared/layout/card-geometry.ts';
import { noteText } from '#shared/plan/note-text.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Note } from '#shared/plan/records.ts';
import { wordList } from '#shared/base/word-list.ts';
import { t } from '#shared/words/t.ts';
import { writtenNote } from '#renderer/state/shown/opened-note.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { useCanvasView } from '../view/canvas-context.ts';
import { noteBox, spotOf } from './note-box.ts';
import { entryOf } from '#shared/plan/note-entry.ts';
import { duplicateNote, openNote, removeNote } from './note-deeds.ts';
import { NoteText } from './NoteText.tsx';
import styles from './NoteLayer.module.css';

const smallest = 24;

/** What the pointer is doing with a note, and how far it has gone on the screen. */
interface Pull {
  readonly as: 'move' | 'resize';
  readonly fromX: number;
  readonly fromY: number;
}

/**
 * One note, picture or entry of the decision record: dragged and resized by pointer or arrow keys, written with Enter (an entry: opened
 * with Enter, its title written with F2), removed with Delete.
 */
export function NoteCard({ note }: { readonly note: Note }) {
  const view = useCanvasView();
  const isWritten = useStore(writtenNote) === note.id;
  const card = useRef<HTMLDivElement>(null);
  const pull = useRef<Pull | undefined>(undefined);
  const [pulled, setPulled] = useState<Box | undefined>(undefined);
  const { session, model } = view;
  const mayEdit = session.readOnly === undefined;
  const text = noteText(session.plan, note);
  const box = noteBox(model, note);
  if (box === undefined) return null;
  const drawn = pulled ?? box;
  const put = (to: Box) => {
    const size = to.w === box.w && to.h === box.h ? {} : { w: to.w, h: to.h };
    session.run('set-note', { id: note.id, ...spotOf(model, to), ...size });
  };
  const moved = (event: PointerEvent): Box => {
    const { as, fromX, fromY } = pull.current!;
    const { zoom } = view.camera.viewport;
    const [dx, dy] = [(event.clientX - fromX) / zoom, (event.clientY - fromY) / zoom];
    return as === 'move' ? movedBy(box, dx, dy) : grownBy(box, dx, dy);
  };
  const grab = (event: PointerEvent<HTMLElement>, as: Pull['as']) => {
    // With the space bar held it is the canvas that is dragged.
    if (!mayEdit || event.button !== 0 || event.defaultPrevented) return;
    event.stopPropagation();
    pull.current = { as, fromX: event.clientX, fromY: event.clientY };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const follow = (event: PointerEvent) => {
    if (pull.current !== undefined) setPulled(moved(event));
  };
  const drop = (event: PointerEvent) => {
    if (pull.current === undefined) return;
    const to = moved(event);
    pull.current = undefined;
    setPulled(undefined);
    if (to.x !== box.x || to.y !== box.y || to.w !== box.w || to.h !== box.h) put(to);
  };
  const letGo = () => {
    pull.current = undefined;
    setPulled(undefined);
  };
  const entry = entryOf(session.plan, note);
  const press = (event: KeyboardEvent) => {
    if (!mayEdit) return;
    const to = keyed(event, box);
    if (to !== undefined) put(to);
    else if (event.key === 'Escape' && pull.current !== undefined) letGo();
    else if (event.key === 'Escape')
      card.current?.closest<HTMLElement>('[data-canvas-host]')?.focus();
    else if (event.key === 'F2') writtenNote.set(note.id);
    else if (event.key === 'Enter') openNote(session, note);
    else if (event.key === 'Delete' || event.key === 'Backspace') removeNote(session, note);
    else if (isDuplicate(event)) duplicateNote(session, note);
    else return;
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
        tabIndex={0}
        aria-label={spokenNote(session.plan, note, text)}
        style={place}
        onPointerDown={(event) => grab(event, 'move')}
        onPointerMove={follow}
        onPointerUp={drop}
        onPointerCancel={letGo}
        onLostPointerCapture={letGo}
        onContextMenu={letGo}
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
            onPointerDown={(event) => grab(event, 'resize')}
            onPointerMove={follow}
            onPointerUp={drop}
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

const movedBy = (box: Box, dx: number, dy: number): Box => ({
  ...box,
  x: snapped(box.x + dx),
  y: snapped(box.y + dy),
});

const grownBy = (box: Box, dx: number, dy: number): Box => ({
  ...box,
  w: Math.max(smallest, snapped(box.w + dx)),
  h: Math.max(smallest, snapped(box.h + dy)),
});

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-grid, 0],
  ArrowRight: [grid, 0],
  ArrowUp: [0, -grid],
  ArrowDown: [0, grid],
};

/** Arrows move, with Alt they resize; Shift makes the step ten times as long. */
function keyed(event: KeyboardEvent, box: Box): Box | undefined {
  const step = steps[event.key];
  if (step === undefined) return undefined;
  const times = event.shiftKey ? 10 : 1;
  const [dx, dy] = [step[0] * times, step[1] * times];
  if (!event.altKey) return { ...box, x: box.x + dx, y: box.y + dy };
  return { ...box, w: Math.max(smallest, box.w + dx), h: Math.max(smallest, box.h + dy) };
}

const isDuplicate = (event: KeyboardEvent): boolean =>
  event.key.toLowerCase() === 'd' && (event.ctrlKey || event.metaKey);

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
