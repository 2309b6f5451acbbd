import type { Id } from '#shared/base/ids.ts';
import type { Position } from '#shared/layout/blocks.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { layoutRequest } from './layout-request.ts';

/** Lays a plan, or some of it, out in a worker. Gives the places, or undefined once `stop` was called. */
export function layOut(
  plan: PlanView,
  only: readonly Id[] | undefined,
): { readonly places: Promise<readonly Position[] | undefined>; readonly stop: () => void } {
  const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
  let stop = () => {};
  const places = new Promise<readonly Position[] | undefined>((resolve, reject) => {
    stop = () => resolve(undefined);
    worker.addEventListener('message', ({ data }: MessageEvent<readonly Position[]>) =>
      resolve(data),
    );
    worker.addEventListener('error', (event) =>
      reject(new Error(`the layout failed: ${event.message}`)),
    );
    worker.postMessage(layoutRequest(plan, only));
  }).finally(() => worker.terminate());
  return { places, stop: () => stop() };
}
