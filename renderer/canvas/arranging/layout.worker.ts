import type { Position } from '#shared/layout/blocks.ts';
import { layoutPlan } from '#shared/layout/layout-plan.ts';
import { planOfRequest, type LayoutRequest } from './layout-request.ts';

/** Lays a plan out off the main thread: one question, one answer; whoever asked ends the worker. */
const port = self as unknown as {
  onmessage: (event: { readonly data: LayoutRequest }) => void;
  postMessage(places: readonly Position[]): void;
};

port.onmessage = ({ data }) => {
  const only = data.only === undefined ? {} : { only: new Set(data.only) };
  port.postMessage(layoutPlan(planOfRequest(data), only));
};
