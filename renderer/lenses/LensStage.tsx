import { lazy, Suspense } from 'react';
import type { Lens } from '#shared/lens/lens.ts';
import { Canvas } from '#renderer/canvas/Canvas.tsx';
import { lens } from '#renderer/state/lens.ts';
import { useStore } from '#renderer/state/store.ts';
import { LensBar } from './LensBar.tsx';

/** Read when they are looked through. */
const ColourLens = lazy(async () => ({ default: (await import('./ColourLens.tsx')).ColourLens }));
const PathLens = lazy(async () => ({ default: (await import('./PathLens.tsx')).PathLens }));
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
  return <Canvas tools={<LensBar />} overlay={<LensOverlay shown={shown} />} />;
}

function LensOverlay({ shown }: { readonly shown: Lens }) {
  if (shown.name === 'path')
    return (
      <Suspense fallback={null}>
        <PathLens workload={shown.workload} />
      </Suspense>
    );
  if (shown.name !== 'colour') return null;
  return (
    <Suspense fallback={null}>
      <ColourLens by={shown.by} />
    </Suspense>
  );
}
