import { guest } from '#renderer/state/room/room.ts';
import { openSession } from '#renderer/state/session/workspace.ts';

/** Asks before the window closes over an edit that is not on disk yet. */
export function guardUnsaved(): void {
  window.addEventListener('beforeunload', (event) => {
    // What a guest did and the host does not have yet is kept in the browser.
    if (guest.get() !== undefined) return;
    const session = openSession();
    if (session !== undefined && session.line.saveState.get().state !== 'saved')
      event.preventDefault();
  });
}
