import { copiedNotes } from '#shared/commands/copied-notes.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { selection } from '#renderer/state/shown/selection.ts';
import { notifyRefusal } from '#renderer/state/telling/notices.ts';
import { t } from '#shared/words/t.ts';

/** Whether nothing is selected but entries of the decision record, which are not copied; says so. */
export function refuseEntries(plan: PlanView): boolean {
  const { components, notes } = selection.get();
  const found = notes.flatMap((id) => plan.get('note', id) ?? []);
  if (components.length > 0 || found.length === 0) return false;
  if (copiedNotes(plan, found).length > 0) return false;
  notifyRefusal(t`An entry of the decision record is one thing, and is not copied.`);
  return true;
}
