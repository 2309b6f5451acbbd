import type { WorkbookParts } from './workbook-parts.ts';
import type { Cell } from './workbook.ts';

/** A cell as the file has it. */
export interface RawCell {
  readonly type: string | undefined;
  readonly style: number;
  readonly text: string;
}

/** What a cell says; undefined when it says nothing, or shows an error such as #N/A. */
export function cellValue(raw: RawCell, parts: WorkbookParts): Cell | undefined {
  switch (raw.type) {
    case 's':
      return filled(parts.sharedStrings[Number(raw.text)]);
    case 'inlineStr':
    case 'str':
    case 'd':
      return filled(raw.text);
    case 'b':
      return raw.text === '' ? undefined : raw.text === '1';
    case 'e':
      return undefined;
    default:
      return numberValue(raw, parts);
  }
}

function filled(text: string | undefined): string | undefined {
  const trimmed = text?.trim();
  return trimmed === '' ? undefined : trimmed;
}

function numberValue(raw: RawCell, parts: WorkbookParts): Cell | undefined {
  if (raw.text.trim() === '') return undefined;
  const value = Number(raw.text);
  if (!Number.isFinite(value)) return raw.text;
  return parts.isDateStyle[raw.style] === true ? dateText(value, parts.from1904) : value;
}

/** A serial day number as text. Excel counts from 1899-12-30, old Macintosh files from 1904-01-01. */
function dateText(days: number, from1904: boolean): Cell {
  const moment = Date.UTC(1899, 11, 30) + (days + (from1904 ? 1462 : 0)) * 86_400_000;
  if (!(Math.abs(moment) < 8.64e15)) return days;
  return new Date(Math.round(moment / 1000) * 1000).toISOString().slice(0, 19).replace('T', ' ');
}
