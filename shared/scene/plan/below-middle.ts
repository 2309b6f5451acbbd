/** How far below its middle a line of text of this size has its baseline. */
export const belowMiddle = (size: number): number => Math.round(size * 0.36 * 100) / 100;
