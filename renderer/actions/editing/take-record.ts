import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';
import type { RecordOffer } from '#shared/workshop/record-offers.ts';
import { takeIntoRecord } from '#shared/workshop/take-into-record.ts';
import { notify } from '#renderer/state/telling/notices.ts';
import type { PlanSession } from '#renderer/state/session/plan-session.ts';
import { roomSide } from '#renderer/state/room/room.ts';
import { showTab } from '#renderer/state/window/panels.ts';

/** Writes what a workshop came to into the decision record, as one act that can be undone. */
export function takeRecord(session: PlanSession, offers: readonly RecordOffer[]): void {
  const change = takeIntoRecord(session.plan, offers, session.context);
  if (change.length === 0) return;
  session.commit(t`Take the workshop into the record`, change);
  roomSide.set('plan');
  showTab('decisions');
  notify(
    counted(offers.length, {
      one: '{0} entry is in the decision record.',
      other: '{0} entries are in the decision record.',
    }),
    { action: { label: t`Undo`, run: () => void session.line.undo() } },
  );
}
