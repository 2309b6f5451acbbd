import type { Id } from '#shared/base/ids.ts';
import type { Result } from '#shared/base/result.ts';
import type { PlannedStep } from '#shared/commands/run-command.ts';
import { thingsLabel } from '#shared/commands/things-label.ts';
import { entryOf } from '#shared/plan/note-entry.ts';
import type { Note } from '#shared/plan/records.ts';
import { announce } from '#renderer/state/telling/announcement.ts';
import { notify } from '#renderer/state/telling/notices.ts';
import { canvasPort } from '#renderer/state/shown/canvas-port.ts';
import { selectComponents, selection, selectThings } from '#renderer/state/shown/selection.ts';
import type { PlanSession } from '#renderer/state/session/plan-session.ts';
import { openSession } from '#renderer/state/session/workspace.ts';
import { freeOfLocks } from './free-of-locks.ts';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';

/** What was deleted last: an undo that brings it back selects it, to go on from there. */
let deleted: { readonly components: readonly Id[]; readonly notes: readonly Id[] } = {
  components: [],
  notes: [],
};

/** Takes what is selected out of the plan, in one undo step; entries of the decision record go out of the record too. */
export function deleteSelection(): void {
  const session = openSession();
  if (session !== undefined) deleteWith(session, selectedNotes(session));
}

/** The same of what was copied before: entries of the decision record, which are not copied, stay. */
export function deleteCopied(): void {
  const session = openSession();
  if (session === undefined) return;
  const copied = selectedNotes(session).filter((note) => entryOf(session.plan, note) === undefined);
  deleteWith(session, copied);
}

function deleteWith(session: PlanSession, notes: readonly Note[]): void {
  const { components, relations } = selection.get();
  const free = canvasPort.get()?.unlocked(components) ?? freeOfLocks(session.plan, components);
  if (components.length > 0 && free.length === 0 && notes.length === 0) return;
  deleted = { components: free, notes: notes.map(({ id }) => id) };
  if (free.length + notes.length > 0) removeThings(session, free, notes);
  else if (relations.length > 0) session.run('unrelate', { ids: relations });
  selectComponents([]);
}

/** Removes components and notes; of entries of the decision record it is told, with a way back. */
function removeThings(session: PlanSession, ids: readonly Id[], notes: readonly Note[]): void {
  const { plan } = session;
  const noteIds = notes.map(({ id }) => id);
  const words = thingsLabel(plan, ids, noteIds);
  const entries = notes.filter((note) => entryOf(plan, note) !== undefined).length;
  const outcome = remove(session, ids, noteIds);
  if (!outcome.ok || notes.length === 0) return;
  if (entries === 0) return announce(t`Removed ${words}.`);
  const { label } = outcome.value;
  const isOne = ids.length + notes.length === 1;
  const told = isOne
    ? label
    : counted(
        entries,
        {
          one: '{1}, {0} entry of the decision record with them',
          other: '{1}, {0} entries of the decision record with them',
        },
        label,
      );
  notify(told, { action: { label: t`Undo`, run: () => void session.line.undo() } });
}

function remove(
  session: PlanSession,
  ids: readonly Id[],
  notes: readonly Id[],
): Result<PlannedStep> {
  if (ids.length === 0) return session.run('remove-notes', { ids: notes, withEntries: true });
  const params = notes.length === 0 ? { ids } : { ids, notes, withEntries: true };
  return session.run('remove-components', params);
}

/** Selects what was deleted last once an undo has brought it back: at once, or when the plan follows the undo. */
export function selectWhatIsBack(session: PlanSession): void {
  if (isSelectedBack(session)) return;
  const stop = session.version.subscribe(() => {
    stop();
    isSelectedBack(session);
  });
}

function isSelectedBack({ plan }: PlanSession): boolean {
  const components = deleted.components.filter((id) => plan.component(id) !== undefined);
  const notes = deleted.notes.filter((id) => plan.get('note', id) !== undefined);
  if (components.length + notes.length === 0) return false;
  deleted = { components: [], notes: [] };
  const now = selection.get();
  const isFree = now.components.length + now.relations.length + now.notes.length === 0;
  if (isFree) selectThings(components, notes);
  return true;
}

const selectedNotes = ({ plan }: PlanSession): readonly Note[] =>
  selection.get().notes.flatMap((id) => plan.get('note', id) ?? []);
