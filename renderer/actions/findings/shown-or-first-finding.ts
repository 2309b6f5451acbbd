import type { Finding } from '#shared/rules/finding.ts';
import { byUrgency } from '#renderer/state/findings/finding-order.ts';
import { selection } from '#renderer/state/shown/selection.ts';
import { shownFinding } from '#renderer/state/findings/shown-finding.ts';
import { openSession } from '#renderer/state/session/workspace.ts';

/** The finding that is shown; else the gravest of the selected component. */
export function shownOrFirstFinding(): Finding | undefined {
  const engine = openSession()?.engine;
  const key = shownFinding.get();
  const shown = key === undefined ? undefined : engine?.finding(key);
  if (shown !== undefined) return shown;
  const id = selection.get().components.at(-1);
  return id === undefined ? undefined : engine?.findingsOf(id).toSorted(byUrgency)[0];
}
