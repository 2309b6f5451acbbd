import { runAction } from '#renderer/actions/all-actions.ts';
import { openPlan } from '#renderer/actions/files/open-plan.ts';
import { openPath } from '#renderer/actions/files/plan-files.ts';

/** Does what the native menu and the desktop ask for. */
export function listenToDesktop(): void {
  window.strataDesktop?.onRequest((request) => {
    if ('action' in request) runAction(request.action);
    else if ('openPlan' in request) void openPlan(request.openPlan);
    else void openPath(request.openPath);
  });
}
