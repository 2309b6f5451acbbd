import { ownSurface } from './own-surface.ts';
import type { Painted, SceneSurface } from './scene-surface.ts';
import { canPaintElsewhere, workerSurface } from './worker-surface.ts';

/**
 * Paints for a canvas that may come later: in a worker where the browser can, else here, once there is one. `failed` is called
 * when a picture that was asked for will not come.
 */
export function createSceneSurface(painted: Painted, failed: () => void): SceneSurface {
  return canPaintElsewhere() ? workerSurface(painted, failed) : ownSurface(painted);
}
