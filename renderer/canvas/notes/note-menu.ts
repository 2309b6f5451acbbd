import { entryOf } from '#shared/plan/note-entry.ts';
import type { Note } from '#shared/plan/records.ts';
import type { PlanSession } from '#renderer/state/session/plan-session.ts';
import { writtenNote } from '#renderer/state/shown/opened-note.ts';
import type { MenuEntry } from '#renderer/ui/MenuLines.tsx';
import { openNote } from './open-note.ts';
import { t } from '#shared/words/t.ts';

/** What can be done to one note, picture or entry on the canvas alone. */
export function noteMenu(session: PlanSession, note: Note): readonly MenuEntry[] {
  const isEntry = entryOf(session.plan, note) !== undefined;
  const open: MenuEntry = {
    id: 'open',
    label: isEntry ? t`Open` : t`Edit`,
    keys: 'Enter',
    run: () => openNote(session, note),
  };
  if (session.readOnly !== undefined) return isEntry ? [open] : [];
  const rename: MenuEntry = {
    id: 'rename',
    label: t`Rename`,
    keys: 'F2',
    run: () => writtenNote.set(note.id),
  };
  return isEntry ? [open, rename] : [open];
}
