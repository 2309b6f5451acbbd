import type { CellState } from '#shared/analysis/matrix/matrix-cell.ts';
import type { StateMark } from './glyph-shapes.ts';
import { t } from '#shared/words/t.ts';

/** How each state of a cell reads. */
export const cellWords: Readonly<Record<CellState, string>> = {
  planned: t`planned`,
  thin: t`thin`,
  missing: t`missing`,
  notNeeded: t`not needed`,
  cannotTell: t`cannot tell`,
};

/** The shape of each state: the same as for layers. */
export const cellMarks: Readonly<Record<CellState, StateMark>> = {
  planned: 'covered',
  thin: 'thin',
  missing: 'missing',
  notNeeded: 'not-needed',
  cannotTell: 'unknown',
};
