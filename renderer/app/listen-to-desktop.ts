import { runAction } from '#renderer/actions/all-actions.ts';
import { openPath } from '#renderer/actions/plan-files.ts';

/** Does what the native menu and the desktop ask for. */
export function listenToDesktop(): void {
  window.strataDesktop?.onRequest((request) => {
    if ('action' in request) runAction(request.action);
    else void openPath(request.openPath);
  });
}
