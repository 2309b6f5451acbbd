/** The steps in which the interface grows, in percent of its own size. */
export const zoomSteps = [80, 90, 100, 110, 125, 150, 175, 200] as const;

export const smallestZoom = zoomSteps[0];
export const largestZoom = 200;

/** The next larger (1) or smaller (-1) step from a zoom in percent; the last one stays. */
export function nextZoom(zoom: number, direction: 1 | -1): number {
  const found =
    direction === 1
      ? zoomSteps.find((step) => step > zoom)
      : zoomSteps.findLast((step) => step < zoom);
  return found ?? (direction === 1 ? largestZoom : smallestZoom);
}
