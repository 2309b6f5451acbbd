import type { Id } from '#shared/base/ids.ts';
import { grid } from '#shared/layout/card-geometry.ts';
import { entryOf } from '#shared/plan/note-entry.ts';
import type { Note } from '#shared/plan/records.ts';
import { noteWords } from '#shared/plan/words/record-words.ts';
import { openEntry, removeEntryNote } from '#renderer/actions/editing/place-record.ts';
import type { PlanSession } from '#renderer/state/session/plan-session.ts';
import { writtenNote } from '#renderer/state/shown/opened-note.ts';
import { announce } from '#renderer/state/telling/announcement.ts';
import { t } from '#shared/words/t.ts';

/** Begins to write a note; an entry is opened in the record. */
export function openNote(session: PlanSession, note: Note): void {
  const entry = entryOf(session.plan, note);
  if (entry === undefined) writtenNote.set(note.id);
  else openEntry(entry);
}

/** Takes a note off the canvas; an entry out of the record as well. */
export function removeNote(session: PlanSession, note: Note): void {
  if (entryOf(session.plan, note) !== undefined) return removeEntryNote(session, note.id);
  session.run('remove-notes', { ids: [note.id] });
  announce(t`Removed ${noteWords(note)}.`);
}

/** Puts the same note or picture once more beside it; gives its id. An entry is one thing, which is not doubled. */
export function duplicateNote(session: PlanSession, note: Note): Id | undefined {
  if (entryOf(session.plan, note) !== undefined) return undefined;
  const { id: _, entry: __, ...same } = note;
  const beside = { x: note.x + 3 * grid, y: note.y + 3 * grid };
  const outcome = session.run('add-note', { ...same, ...beside });
  if (!outcome.ok) return undefined;
  const added = outcome.value.change.find((patch) => patch.op === 'add' && patch.table === 'note');
  return added?.op === 'add' ? added.record.id : undefined;
}
