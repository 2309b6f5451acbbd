import { drillShown, failTogether } from '#renderer/state/drill.ts';
import { shownFinding } from '#renderer/state/shown-finding.ts';

/** Takes what the canvas shows off it: a failure drill first, which ends with it, then a finding. */
export function stopShowing(): void {
  if (drillShown.get() === undefined) shownFinding.set(undefined);
  else failTogether([]);
}
