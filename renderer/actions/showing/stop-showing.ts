import { drillShown, failTogether } from '#renderer/state/shown/drill.ts';
import { shownFinding } from '#renderer/state/findings/shown-finding.ts';

/** Takes what the canvas shows off it: a failure drill first, which ends with it, then a finding. */
export function stopShowing(): void {
  if (drillShown.get() === undefined) shownFinding.set(undefined);
  else failTogether([]);
}
