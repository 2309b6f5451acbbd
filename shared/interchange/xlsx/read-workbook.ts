import type { Result } from '#shared/base/result.ts';
import { readOrRefuse } from '../unreadable-file.ts';
import { walkZip } from '../zip/walk-zip.ts';
import { sheetReader } from './sheet-reader.ts';
import { readWorkbookParts } from './workbook-parts.ts';
import type { SheetRow, Workbook } from './workbook.ts';

/** The most filled cells that are read. */
const mostCells = 1_000_000;

/**
 * Reads the filled cells of an .xlsx workbook. Sheets that `wanted` does not name are listed without rows.
 * The refusal says what is wrong with the file ("It is cut off …"); the caller puts the name before it.
 */
export function readWorkbook(
  bytes: Uint8Array,
  wanted: (sheet: string) => boolean = () => true,
  cells = mostCells,
): Result<Workbook> {
  return readOrRefuse(() => {
    // Two passes: the texts that sheets point at may lie after them in the file.
    const parts = readWorkbookParts(bytes);
    const budget = { most: cells, left: cells };
    const rowsByPart = new Map<string, SheetRow[]>();
    walkZip(bytes, (part) => {
      const name = parts.sheets.get(part);
      if (name === undefined || !wanted(name)) return undefined;
      const rows: SheetRow[] = [];
      rowsByPart.set(part, rows);
      return sheetReader(part, parts, rows, budget);
    });
    return {
      sheets: [...parts.sheets].map(([part, name]) => ({ name, rows: rowsByPart.get(part) ?? [] })),
    };
  });
}
