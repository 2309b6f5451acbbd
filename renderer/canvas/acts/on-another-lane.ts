import type { Id } from '#shared/base/ids.ts';
import type { Result } from '#shared/base/result.ts';
import { laneTitles } from '#shared/catalogue/lane-titles.ts';
import { moveNotes } from '#shared/commands/move-notes.ts';
import type { PlannedStep } from '#shared/commands/run-command.ts';
import type { DrawnLane, Point } from '#shared/layout/card-geometry.ts';
import { setPatch } from '#shared/plan/change.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';
import type { PlanSession } from '#renderer/state/session/plan-session.ts';
import type { CanvasView } from '../view/canvas-view.ts';
import { dropPoint } from '../gestures/drop-point.ts';
import { notesBy } from './selected-notes.ts';

/** Adds a component on another lane than its own, with a note that it was meant: one undo step. */
export const addOnOtherLane = (
  session: PlanSession,
  params: unknown,
  lane: DrawnLane | undefined,
): Result<PlannedStep> =>
  session.run('add-component', params, (change) =>
    change.map((patch) =>
      patch.op === 'add' && patch.table === 'component'
        ? { ...patch, record: { ...patch.record, notes: noteOf(lane) } }
        : patch,
    ),
  );

const noteOf = (lane: DrawnLane | undefined): string =>
  lane === undefined ? t`Placed on another lane on purpose.` : placedWords(lane);

/** Puts components on another lane than their own, with a note that it was meant, and the selected notes by a distance: one undo step. */
export function moveToLane(
  view: CanvasView,
  ids: readonly Id[],
  lane: DrawnLane,
  point: Point,
  by: Point,
): void {
  const { model, session } = view;
  const [lead] = ids;
  if (lead === undefined) return;
  const at = dropPoint(model, point, lane, session.plan.component(lead)!.kind);
  const change = ids.flatMap((id, index) => {
    const component = session.plan.component(id)!;
    const note = placedWords(lane);
    const notes = component.notes === undefined ? note : `${component.notes}\n${note}`;
    return [
      setPatch('component', id, 'lane', component.lane, lane),
      setPatch('component', id, 'x', component.x, at.x),
      setPatch('component', id, 'y', component.y, at.y + index * 56),
      setPatch('component', id, 'notes', component.notes, notes),
    ].filter((patch) => patch.from !== patch.to);
  });
  const draft = new PlanDraft(session.plan);
  moveNotes(draft, notesBy(model, by));
  const name = session.plan.component(lead)!.name;
  const moved =
    ids.length === 1
      ? name
      : counted(ids.length, { one: '{0} component', other: '{0} components' });
  session.commit(t`Move ${moved} to ${laneTitles[lane]}`, [...change, ...draft.change]);
}

const placedWords = (lane: DrawnLane): string => t`Placed on ${laneTitles[lane]} on purpose.`;
