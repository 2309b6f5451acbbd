import { entryText } from '#shared/plan/note-text.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Note, NoteEntry } from '#shared/plan/records.ts';
import { tableWords } from '#shared/plan/words/table-words.ts';
import { t } from '#shared/words/t.ts';
import { announce } from '#renderer/state/telling/announcement.ts';
import { canvasPort } from '#renderer/state/shown/canvas-port.ts';
import type { PlanSession } from '#renderer/state/session/plan-session.ts';
import { showRecord } from '#renderer/state/shown/shown-record.ts';

const size = { w: 208, h: 72 };

/** Lays an entry of the decision record on the canvas, in the middle of what is seen, about the components it speaks of. */
export function placeRecord(session: PlanSession, entry: NoteEntry): void {
  const { table, id } = entry;
  const spot = canvasPort.get()?.noteSpot(size);
  const text = entryText(session.plan, entry);
  if (spot === undefined || text === undefined) return;
  const links = session.plan.get(table, id)?.links ?? [];
  const about = links
    .filter((link) => link.to === 'component' && session.plan.component(link.id) !== undefined)
    .map((link) => link.id)
    .slice(0, 20);
  const outcome = session.run('add-note', {
    ...spot,
    ...size,
    text,
    entry,
    ...(about.length === 0 ? {} : { about }),
  });
  if (outcome.ok) announce(t`Placed the ${tableWords[table]} on the canvas.`);
}

/** Where an entry lies on the canvas; the first place when there are more. */
export const placeOfRecord = (plan: PlanView, { table, id }: NoteEntry): Note | undefined =>
  [...plan.all('note')].find(({ entry }) => entry?.table === table && entry.id === id);

/** Opens the entry that lies on the canvas in the Decisions tab. */
export const openEntry = ({ table, id }: NoteEntry): void => showRecord(table, id);
