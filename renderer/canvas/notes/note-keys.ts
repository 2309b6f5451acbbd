import type { KeyboardEvent } from 'react';
import { grid } from '#shared/layout/card-geometry.ts';
import type { Note } from '#shared/plan/records.ts';
import { deleteSelection } from '#renderer/actions/editing/delete-selection.ts';
import { tellSelection } from '#renderer/actions/showing/tell-selection.ts';
import { canvasPort } from '#renderer/state/shown/canvas-port.ts';
import { writtenNote } from '#renderer/state/shown/opened-note.ts';
import { selection, selectNotes, toggleNote } from '#renderer/state/shown/selection.ts';
import { nudge } from '../acts/nudge.ts';
import type { CanvasView } from '../view/canvas-view.ts';
import { openNote } from './open-note.ts';

/** What the keys of a note act on. */
interface NoteKeys {
  readonly view: CanvasView;
  readonly note: Note;
  /** Makes the note larger or smaller. */
  readonly grow: (dw: number, dh: number) => void;
  /** Sends the keyboard to the canvas. */
  readonly leave: () => void;
}

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * Does what a key means on a note that the keyboard is on; gives whether it meant anything here. Other keys are the window's. What acts
 * on the selection acts on all of it where the note is in it, else the note alone is selected first.
 */
export function pressOnNote(event: KeyboardEvent, keys: NoteKeys): boolean {
  const { note, view } = keys;
  const isMod = event.ctrlKey || event.metaKey;
  if (event.key === ' ') return pressSpace(note, isMod || event.shiftKey);
  if (event.key === 'Escape') return leave(keys);
  if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
    takeUp(note);
    canvasPort.get()?.openMenu();
    return true;
  }
  // The clipboard hears of it after this.
  if (isMod && 'cxd'.includes(event.key.toLowerCase())) takeUp(note);
  if (isMod || view.session.readOnly !== undefined) return false;
  const step = steps[event.key];
  if (step !== undefined) return pressArrow(event, step, keys);
  switch (event.key) {
    case 'F2':
      writtenNote.set(note.id);
      return true;
    case 'Enter':
      openNote(view.session, note);
      return true;
    case 'Delete':
    case 'Backspace':
      takeUp(note);
      keys.leave();
      deleteSelection();
      return true;
    default:
      return false;
  }
}

/** Arrows move what is selected, with Alt they resize the note; Shift makes the step ten times as long. */
function pressArrow(
  event: KeyboardEvent,
  [x, y]: readonly [number, number],
  { view, note, grow }: NoteKeys,
): boolean {
  const length = grid * (event.shiftKey ? 10 : 1);
  if (event.altKey) {
    grow(x * length, y * length);
    return true;
  }
  takeUp(note);
  nudge(view, x * length, y * length);
  return true;
}

/** Space selects the note alone, or nothing where it is so; with Ctrl or Shift it adds it, or takes it out. */
function pressSpace({ id }: Note, adds: boolean): boolean {
  const { components, notes } = selection.get();
  const isAlone = components.length === 0 && notes.length === 1 && notes[0] === id;
  if (adds) toggleNote(id);
  else selectNotes(isAlone ? [] : [id]);
  tellSelection();
  return true;
}

/** Escape leads back to the canvas; on a selected note it is heard by the window too, which selects nothing. */
function leave({ note, leave: go }: NoteKeys): boolean {
  go();
  return !selection.get().notes.includes(note.id);
}

function takeUp({ id }: Note): void {
  if (!selection.get().notes.includes(id)) selectNotes([id]);
}
