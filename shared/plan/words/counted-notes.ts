import { countedAs } from '#shared/words/counted.ts';

/** "2 notes": notes and pictures on the canvas, counted. */
export const countedNotes = (count: number): string =>
  countedAs(count, { one: '{0} note', other: '{0} notes' }, 'canvas');
