import { entryOf } from '#shared/plan/note-entry.ts';
import type { Note } from '#shared/plan/records.ts';
import { openEntry } from '#renderer/actions/editing/place-record.ts';
import type { PlanSession } from '#renderer/state/session/plan-session.ts';
import { writtenNote } from '#renderer/state/shown/opened-note.ts';

/** Begins to write a note; an entry is opened in the record. */
export function openNote(session: PlanSession, note: Note): void {
  const entry = entryOf(session.plan, note);
  if (entry === undefined) writtenNote.set(note.id);
  else openEntry(entry);
}
