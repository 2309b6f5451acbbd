import type { Cell } from '../xlsx/workbook.ts';

/** A text; numbers and booleans as text too, since names may look like numbers. */
export const textOf = (cell: Cell | undefined): string | undefined =>
  cell === undefined ? undefined : String(cell).trim() || undefined;

/** A text of at most so many characters; a longer one ends in an ellipsis. */
export const cutTo = (most: number, text: string): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;

/**
 * A number, also where it stands as text; undefined when it is none. All that RVTools writes are whole numbers, so a
 * comma, point, blank or apostrophe before exactly three digits separates thousands ("16,384", "16.384"), in every locale.
 */
function numberOf(cell: Cell | undefined): number | undefined {
  if (typeof cell === 'number') return cell;
  if (typeof cell !== 'string') return undefined;
  const plain = cell
    .trim()
    .replaceAll(/(?<=\d)[,.'’\s\u00a0\u202f](?=\d{3}(?!\d))/g, '')
    .replace(',', '.');
  const value = /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : NaN;
  return Number.isFinite(value) ? value : undefined;
}

/** A number that is at least `least`; RVTools writes -1 for "not set". */
export function numberFrom(least: number, cell: Cell | undefined): number | undefined {
  const value = numberOf(cell);
  return value === undefined || value < least ? undefined : value;
}

/** True and False stand as text in RVTools. Anything else is not stated. */
export function booleanOf(cell: Cell | undefined): boolean | undefined {
  if (typeof cell === 'boolean') return cell;
  const text = textOf(cell)?.toLowerCase();
  if (text === 'true' || text === 'yes') return true;
  return text === 'false' || text === 'no' ? false : undefined;
}

/** MiB as GiB, to one decimal: what people say. */
export const gibOfMib = (mib: number | undefined): number | undefined =>
  mib === undefined ? undefined : Math.round(mib / 102.4) / 10;

/** MiB as TB (10^12 bytes), to three decimals. */
export const tbOfMib = (mib: number | undefined): number | undefined =>
  mib === undefined ? undefined : Math.round((mib * 1_048_576) / 1e9) / 1000;

/** The names of a list such as `esx-01, esx-02`. */
export const namesIn = (cell: Cell | undefined): string[] =>
  (textOf(cell) ?? '')
    .split(/[,;]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
