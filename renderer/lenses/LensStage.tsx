import { lazy, Suspense } from 'react';
import { Canvas } from '#renderer/canvas/Canvas.tsx';
import { lens } from '#renderer/state/lens.ts';
import { useStore } from '#renderer/state/store.ts';
import { LensBar } from './LensBar.tsx';

/** Read when it is looked through. */
const RackStage = lazy(async () => ({
  default: (await import('./racks/RackStage.tsx')).RackStage,
}));

/** The plan through the lens that is chosen: on its layers, where nothing moves for any lens, or in its racks. */
export function LensStage() {
  const shown = useStore(lens);
  if (shown.name === 'racks')
    return (
      <Suspense fallback={null}>
        <RackStage />
      </Suspense>
    );
  return <Canvas tools={<LensBar />} />;
}
