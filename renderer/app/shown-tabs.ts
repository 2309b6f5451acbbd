import { findingsHidden, guest } from '#renderer/state/room/room.ts';
import type { PanelTab } from '#renderer/state/window/panels.ts';
import { useStore } from '#renderer/state/base/store.ts';

/** These ask the host for more than a guest's line carries. */
const hostOnly: ReadonlySet<PanelTab> = new Set(['compare', 'history']);
/** These tell what the rules found. */
const tellsFindings: ReadonlySet<PanelTab> = new Set(['matrix', 'rules', 'outline']);

/** Whether a tab of the panel is there: for a guest not all are, and while the room thinks first fewer. */
export function useIsTabShown(): (tab: PanelTab) => boolean {
  const isGuest = useStore(guest) !== undefined;
  const areHidden = useStore(findingsHidden);
  return (tab) => !(isGuest && hostOnly.has(tab)) && !(areHidden && tellsFindings.has(tab));
}
