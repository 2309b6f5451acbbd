import type { Paper } from '#shared/report/document/report-template.ts';

/** Width and height in points. */
export type Size = readonly [width: number, height: number];

const upright: Readonly<Record<Paper, Size>> = { a4: [595.28, 841.89], letter: [612, 792] };

/** Sheets for drawings that the usual paper cannot hold, from small to large, on their side. */
const larger: Readonly<Record<Paper, readonly Size[]>> = {
  a4: [
    [841.89, 595.28],
    [1190.55, 841.89],
    [1683.78, 1190.55],
    [2383.94, 1683.78],
    [3370.39, 2383.94],
  ],
  letter: [
    [792, 612],
    [1224, 792],
    [1584, 1224],
    [2448, 1584],
    [3168, 2448],
  ],
};

export const margin = { side: 48, top: 78, bottom: 58 } as const;

/** The usual page of a report. */
export const pageSize = (paper: Paper): Size => upright[paper];

/** The pages a drawing may need, the smallest first. */
export const drawingSizes = (paper: Paper): readonly Size[] => [upright[paper], ...larger[paper]];
