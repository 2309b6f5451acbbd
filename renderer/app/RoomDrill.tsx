import { failedParts } from '#renderer/state/drill.ts';
import { useStore } from '#renderer/state/store.ts';
import { lazyPart } from '#renderer/ui/lazy-part.tsx';
import { useAnalysisState } from '#renderer/state/use-analysis.ts';

const DrillOutcome = lazyPart(
  () => import('#renderer/drill/DrillOutcome.tsx'),
  (module) => module.DrillOutcome,
);

/** What a failure drill comes to, while something fails: beside the room, where the drill's own panel is not open. */
export function RoomDrill() {
  const failed = useStore(failedParts);
  const { state } = useAnalysisState();
  if (failed.length === 0 || state === 'starting') return null;
  return <DrillOutcome />;
}
