import { t } from '#shared/words/t.ts';

/** The sheets a poster can be printed on. */
export const posterPapers = ['a4', 'a3', 'a2', 'a1', 'a0', 'letter', 'tabloid'] as const;
export type PosterPaper = (typeof posterPapers)[number];

/** Upright, in points. */
const sizes: Readonly<Record<PosterPaper, readonly [w: number, h: number]>> = {
  a4: [595.28, 841.89],
  a3: [841.89, 1190.55],
  a2: [1190.55, 1683.78],
  a1: [1683.78, 2383.94],
  a0: [2383.94, 3370.39],
  letter: [612, 792],
  tabloid: [792, 1224],
};

/** A sheet of paper as it lies in the printer. */
export interface Sheet {
  readonly w: number;
  readonly h: number;
}

/** A sheet on its long side, and upright. */
export function sheetsOf(paper: PosterPaper): readonly [lying: Sheet, upright: Sheet] {
  const [w, h] = sizes[paper];
  return [
    { w: h, h: w },
    { w, h },
  ];
}

/** How a sheet is called. */
export const posterPaperTitles: Readonly<Record<PosterPaper, string>> = {
  a4: 'A4',
  a3: 'A3',
  a2: 'A2',
  a1: 'A1',
  a0: 'A0',
  letter: t`Letter`,
  tabloid: t`Tabloid`,
};
