import type { KindData } from '#shared/catalogue/kind.ts';

/**
 * The layer that a component plans, or undefined. It is the one it was put on, when its kind or technology belongs there;
 * a component on a foreign layer counts for its own, so that it never makes an empty layer look planned.
 */
export function coveredLayer(
  kind: KindData,
  lane: string,
  technologyLayers: readonly string[],
): string | undefined {
  if (!kind.covers) return undefined;
  return technologyLayers.includes(lane) ? lane : kind.lane;
}
