/**
 * The width of a line one px wide on the screen, in canvas units; wider where the canvas is shown larger than it is. A hair less than
 * the px: lines that are no wider are drawn as hairlines, six times as fast (15,000 of them: 340 to 50 ms).
 */
export const thinLine = (zoom: number): number => 0.99 / Math.min(zoom, 1);
