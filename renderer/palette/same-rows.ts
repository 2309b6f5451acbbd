import { sameJson } from '#shared/base/same-json.ts';
import type { PaletteRow } from './palette-rows.ts';

/** The rows as they are now, with the row objects of before where they say the same: only the others need be drawn again. */
export function sameRows(
  before: readonly PaletteRow[],
  now: readonly PaletteRow[],
): readonly PaletteRow[] {
  const known = new Map(before.map((row) => [row.key, row]));
  const rows = now.map((row) => {
    const old = known.get(row.key);
    return old !== undefined && sameJson(old, row) ? old : row;
  });
  const isSame = rows.length === before.length && rows.every((row, index) => row === before[index]);
  return isSame ? before : rows;
}
