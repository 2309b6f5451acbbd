import { guest, iMay, room, shownScenario } from '#renderer/state/room/room.ts';
import { openSession } from '#renderer/state/session/workspace.ts';
import { switchScenario } from '../files/open-plan.ts';
import { doInRoom } from '../room/room-acts.ts';

/**
 * Keeps the host's own window and its room on the same scenario: the one that is open here when the room is entered is shown to
 * all; when somebody else who leads shows another, or it is deleted, this window goes there too.
 */
export function followRoomScenario(): void {
  let known: number | undefined;
  room.subscribe(() => {
    const state = room.get();
    if (state === undefined || guest.get() !== undefined) return void (known = undefined);
    const shown = shownScenario(state);
    const isEntered = known === undefined;
    if (known === shown) return;
    known = shown;
    const open = openSession()?.branch;
    if (open === undefined || open === shown) return;
    if (isEntered && iMay(state, 'leadRoom')) void doInRoom('show-scenario', { branch: open });
    else void switchScenario(shown);
  });
}
