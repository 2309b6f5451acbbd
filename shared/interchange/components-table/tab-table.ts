/** Rows of cells as text between tabs, as spreadsheets take and give it. Line ends and tabs inside a cell become spaces. */
export const writeTabTable = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(inOneCell).join('\t')).join('\n') + '\n';

const inOneCell = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** The rows of such a text, or of one with commas or semicolons for tabs; cells in quotes may hold line ends and separators. Blank rows are left out. */
export function readTabTable(text: string, separator = '\t'): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const { cell, end } =
      text[at] === '"' ? quotedCell(text, at, separator) : plainCell(text, at, separator);
    row.push(cell.trim());
    if (text[end] === separator) {
      at = end + 1;
      continue;
    }
    if (row.some((one) => one !== '')) rows.push(row);
    row = [];
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  return rows;
}

interface Cell {
  readonly cell: string;
  /** Where the separator after it stands, or the end. */
  readonly end: number;
}

function plainCell(text: string, start: number, separator: string): Cell {
  let end = start;
  while (end < text.length && !`${separator}\r\n`.includes(text[end]!)) end++;
  return { cell: text.slice(start, end), end };
}

/** A quote inside is doubled; one that never ends is no quote. */
function quotedCell(text: string, start: number, separator: string): Cell {
  let cell = '';
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] !== '"') cell += text[at];
    else if (text[at + 1] === '"') {
      cell += '"';
      at++;
    } else {
      const rest = plainCell(text, at + 1, separator);
      return { cell: cell + rest.cell, end: rest.end };
    }
  }
  return plainCell(text, start, separator);
}
