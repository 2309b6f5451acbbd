import type { Note } from '#shared/plan/records.ts';
import type { PlanSession } from '#renderer/state/session/plan-session.ts';
import { writtenNote } from '#renderer/state/shown/opened-note.ts';
import type { MenuEntry } from '#renderer/ui/MenuLines.tsx';
import { entryOf } from '#shared/plan/note-entry.ts';
import { duplicateNote, openNote, removeNote } from './note-deeds.ts';
import { t } from '#shared/words/t.ts';

/** What can be done to a note, a picture or an entry on the canvas. */
export function noteMenu(session: PlanSession, note: Note): readonly MenuEntry[] {
  const isEntry = entryOf(session.plan, note) !== undefined;
  const open: MenuEntry = {
    id: 'open',
    label: isEntry ? t`Open` : t`Edit`,
    keys: 'Enter',
    run: () => openNote(session, note),
  };
  if (session.readOnly !== undefined) return isEntry ? [open] : [];
  const second: MenuEntry = isEntry
    ? { id: 'rename', label: t`Rename`, keys: 'F2', run: () => writtenNote.set(note.id) }
    : {
        id: 'duplicate',
        label: t`Duplicate`,
        keys: 'Mod+D',
        run: () => void duplicateNote(session, note),
      };
  const remove: MenuEntry = {
    id: 'delete',
    label: t`Delete`,
    keys: 'Delete',
    run: () => removeNote(session, note),
  };
  return [open, second, '-', remove];
}
