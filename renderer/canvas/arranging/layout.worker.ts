import type { Position } from '#shared/layout/blocks.ts';
import { layoutPlan } from '#shared/layout/layout-plan.ts';
import { planOfRequest, type LayoutRequest } from './layout-request.ts';

/** Lays a plan out off the main thread: one question, one answer; whoever asked ends the worker. */
self.addEventListener('message', ({ data }: MessageEvent<LayoutRequest>) => {
  const only = data.only === undefined ? {} : { only: new Set(data.only) };
  self.postMessage(layoutPlan(planOfRequest(data), only) satisfies readonly Position[]);
});
