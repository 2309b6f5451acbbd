import { openSession } from '#renderer/state/workspace.ts';

/** Asks before the window closes over an edit that is not on disk yet. */
export function guardUnsaved(): void {
  window.addEventListener('beforeunload', (event) => {
    const session = openSession();
    if (session !== undefined && session.saveState.get().state !== 'saved') event.preventDefault();
  });
}
