import { lazy, Suspense } from 'react';
import { failedParts } from '#renderer/state/drill.ts';
import { useStore } from '#renderer/state/store.ts';
import { useAnalysisState } from '#renderer/state/use-analysis.ts';

const DrillOutcome = lazy(async () => ({
  default: (await import('#renderer/drill/DrillOutcome.tsx')).DrillOutcome,
}));

/** What a failure drill comes to, while something fails: beside the room, where the drill's own panel is not open. */
export function RoomDrill() {
  const failed = useStore(failedParts);
  const { state } = useAnalysisState();
  if (failed.length === 0 || state === 'starting') return null;
  return (
    <Suspense fallback={null}>
      <DrillOutcome />
    </Suspense>
  );
}
