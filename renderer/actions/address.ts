/** The plan that the page's address names. */
export const planInAddress = (): string | undefined =>
  new URLSearchParams(window.location.search).get('plan') ?? undefined;

/** Names the open plan in the address, so that a reload opens it again; undefined at home. */
export function setPlanInAddress(planId: string | undefined): void {
  // Even an address that stays the same costs the browser a moment, just when a plan is to be drawn.
  if (planInAddress() === planId) return;
  const address = new URL(window.location.href);
  if (planId === undefined) address.searchParams.delete('plan');
  else address.searchParams.set('plan', planId);
  window.history.replaceState(null, '', address);
}
