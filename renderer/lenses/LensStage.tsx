import type { Lens } from '#shared/lens/lens.ts';
import { Canvas } from '#renderer/canvas/Canvas.tsx';
import { lens } from '#renderer/state/shown/lens.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { lazyPart } from '#renderer/ui/lazy-part.tsx';
import { LensBar } from './LensBar.tsx';

/** Read when they are looked through. */
const ColourLens = lazyPart(
  () => import('./ColourLens.tsx'),
  (module) => module.ColourLens,
);
const PathLens = lazyPart(
  () => import('./PathLens.tsx'),
  (module) => module.PathLens,
);
const RackStage = lazyPart(
  () => import('./racks/RackStage.tsx'),
  (module) => module.RackStage,
);

/** The plan through the lens that is chosen: on its layers, where nothing moves for any lens, or in its racks. */
export function LensStage() {
  const shown = useStore(lens);
  if (shown.name === 'racks') return <RackStage />;
  return <Canvas tools={<LensBar />} overlay={<LensOverlay shown={shown} />} />;
}

function LensOverlay({ shown }: { readonly shown: Lens }) {
  if (shown.name === 'path') return <PathLens workload={shown.workload} />;
  if (shown.name !== 'colour') return null;
  return <ColourLens by={shown.by} />;
}
