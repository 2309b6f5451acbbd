import { spokenLanguage } from '#shared/words/spoken.ts';

/** A place in the matrix: row of a workload, column of a layer. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Where a key leads from a cell, within so many rows and columns; undefined for keys that lead nowhere. */
export function nextCell(
  key: string,
  { row, column }: CellPlace,
  rows: number,
  columns: number,
): CellPlace | undefined {
  const at = (nextRow: number, nextColumn: number): CellPlace => ({
    row: Math.max(0, Math.min(nextRow, rows - 1)),
    column: Math.max(0, Math.min(nextColumn, columns - 1)),
  });
  switch (key) {
    case 'ArrowUp':
      return at(row - 1, column);
    case 'ArrowDown':
      return at(row + 1, column);
    case 'ArrowLeft':
      return at(row, column - towardsRight());
    case 'ArrowRight':
      return at(row, column + towardsRight());
    case 'PageUp':
      return at(row - 10, column);
    case 'PageDown':
      return at(row + 10, column);
    case 'Home':
      return at(row, 0);
    case 'End':
      return at(row, columns - 1);
    default:
      return undefined;
  }
}

/** The columns run the way the language does. */
const towardsRight = (): 1 | -1 => (spokenLanguage().direction === 'rtl' ? -1 : 1);
