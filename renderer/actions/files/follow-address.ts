import { closeDialog } from '#renderer/state/window/open-dialog.ts';
import { openSession } from '#renderer/state/session/workspace.ts';
import { planInAddress, scenarioInAddress, setPlanInAddress } from './address.ts';
import { askForPlan, goHome, openPlan, switchScenario } from './open-plan.ts';

/** Goes where the browser's Back and Forward lead: to another plan, or home. What lies over the window is closed. */
export function followAddress(): void {
  window.addEventListener('popstate', () => {
    closeDialog();
    void goToAddress();
  });
}

async function goToAddress(): Promise<void> {
  const [planId, scenario] = [planInAddress(), scenarioInAddress()];
  if (planId === undefined) return goHome();
  const open = openSession();
  if (open?.planId === planId) await switchScenario(scenario);
  else await openPlan(planId, askForPlan(planId, scenario));
  // A plan that cannot be opened was told about; the address names what is shown.
  const shown = openSession();
  setPlanInAddress(shown?.planId, shown?.branch);
}
