import { UnreadableFile } from '../unreadable-file.ts';
import type { EntryReader } from '../zip/walk-zip.ts';
import { cellValue } from './cell-value.ts';
import { xmlReader } from './read-xml.ts';
import type { WorkbookParts } from './workbook-parts.ts';
import type { Cell, SheetRow } from './workbook.ts';
import { locale } from '#shared/words/locale.ts';
import { t } from '#shared/words/t.ts';

/** Counts the filled cells of a workbook against its limit. */
export interface CellBudget {
  readonly most: number;
  left: number;
}

/** Reads a sheet while it is unpacked, into `rows`. Empty rows and cells, of which real files have a million, cost nothing. */
export function sheetReader(
  part: string,
  parts: WorkbookParts,
  rows: SheetRow[],
  budget: CellBudget,
): EntryReader {
  let rowNumber = 0;
  let cells = new Map<number, Cell>();
  let column = -1;
  let raw = { type: undefined as string | undefined, style: 0, text: '' };
  let reading = false;
  return xmlReader(part, {
    open: (tag, attributes) => {
      if (tag === 'row') {
        rowNumber = Number(attributes['r'] ?? rowNumber + 1);
        column = -1;
      } else if (tag === 'c') {
        column = columnOf(attributes['r']) ?? column + 1;
        raw = { type: attributes['t'], style: Number(attributes['s'] ?? 0), text: '' };
      }
      reading = tag === 'v' || tag === 't';
    },
    text: (piece) => {
      if (reading) raw.text += piece;
    },
    close: (tag) => {
      reading = false;
      if (tag === 'c') {
        const value = cellValue(raw, parts);
        if (value === undefined) return;
        if (--budget.left < 0)
          throw new UnreadableFile(
            t`It has more than ${budget.most.toLocaleString(locale())} filled cells, the most that is read. Export fewer machines at a time.`,
          );
        cells.set(column, value);
      } else if (tag === 'row' && cells.size > 0) {
        rows.push({ number: rowNumber, cells });
        cells = new Map();
      }
    },
  });
}

/** The column of a reference such as `AB12`, 0 for A; undefined when there is none. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (letters === undefined) return undefined;
  return (
    letters.split('').reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}
