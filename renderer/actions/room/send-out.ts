import type { Person } from '#shared/workshop/views.ts';
import { t } from '#shared/words/t.ts';
import { notify } from '#renderer/state/telling/notices.ts';
import { doInRoom } from './room-acts.ts';

/** Sends somebody out of the room, at once: who disturbs is not to go on while a dialog asks. What was a slip is put right from the notice. */
export async function sendOut({ id, name }: Pick<Person, 'id' | 'name'>): Promise<void> {
  const refused = await doInRoom('remove-participant', { participantId: id });
  if (refused !== undefined) return;
  notify(t`${name} was sent out.`, {
    action: {
      label: t`Let in again`,
      run: () => void doInRoom('readmit-participant', { participantId: id }),
    },
  });
}
