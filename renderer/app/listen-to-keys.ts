import { allActions } from '#renderer/actions/all-actions.ts';
import { actionFor } from '#renderer/actions/keyboard/keys.ts';
import { isTyping } from '#renderer/actions/keyboard/is-typing.ts';
import { isForWindow } from '#renderer/actions/keyboard/is-for-window.ts';
import { openDialog } from '#renderer/state/window/open-dialog.ts';

const isMac = navigator.userAgent.includes('Mac');

/** Runs actions by their keys: not while something is typed, and not under a dialog. */
export function listenToKeys(): void {
  window.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    if (isTyping(event.target) && !isForWindow(event, event.target)) return;
    if (openDialog.get() !== undefined) return;
    const action = actionFor(allActions, event, isMac);
    if (action === undefined) return;
    event.preventDefault();
    action.run();
  });
}
