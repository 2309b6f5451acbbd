/** This near to an edge of the canvas, in px, it begins to move under what is carried there. */
const near = 28;
/** The most it moves in a frame, in px. */
const fastest = 24;

/** How far the canvas goes along one axis in a frame, in px: the nearer to its edge, or the further beyond, the faster; 0 elsewhere. */
export function edgeStep(at: number, size: number): number {
  const depth = at < near ? at - near : Math.max(0, at - (size - near));
  return Math.max(-fastest, Math.min(fastest, depth / 4));
}
