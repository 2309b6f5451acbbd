import { failedParts } from '#renderer/state/shown/drill.ts';
import { guest } from '#renderer/state/room/room.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { lazyPart } from '#renderer/ui/lazy-part.tsx';
import { useAnalysisState } from '#renderer/state/session/use-analysis.ts';

const DrillOutcome = lazyPart(
  () => import('#renderer/drill/DrillOutcome.tsx'),
  (module) => module.DrillOutcome,
);

/** What a failure drill comes to, while something fails: beside the room, where the drill's own panel is not open. Who only votes or watches lets nothing fail. */
export function RoomDrill() {
  const failed = useStore(failedParts);
  const role = useStore(guest)?.role;
  const { state } = useAnalysisState();
  if (failed.length === 0 || state === 'starting') return null;
  return <DrillOutcome isWatched={role === 'voter' || role === 'viewer'} />;
}
