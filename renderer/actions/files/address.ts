/** The plan that the page's address names. */
export const planInAddress = (): string | undefined =>
  new URLSearchParams(window.location.search).get('plan') ?? undefined;

/** The scenario of that plan; 0 for the main plan. */
export function scenarioInAddress(): number {
  const named = Number(new URLSearchParams(window.location.search).get('scenario') ?? 0);
  return Number.isSafeInteger(named) && named > 0 ? named : 0;
}

/** Names the open plan and its scenario in the address, so that a reload opens it again; undefined at home. Back leads to the plan before, or home. */
export function setPlanInAddress(planId: string | undefined, scenario = 0): void {
  // Even an address that stays the same costs the browser a moment, just when a plan is to be drawn.
  const before = planInAddress();
  if (before === planId && scenarioInAddress() === scenario) return;
  const address = new URL(window.location.href);
  if (planId === undefined) address.searchParams.delete('plan');
  else address.searchParams.set('plan', planId);
  if (scenario === 0) address.searchParams.delete('scenario');
  else address.searchParams.set('scenario', String(scenario));
  if (before === planId) window.history.replaceState(null, '', address);
  else window.history.pushState(null, '', address);
}
