import type { Cell, Sheet, SheetRow } from '../xlsx/workbook.ts';
import { headerName } from './header-name.ts';
import { t } from '#shared/words/t.ts';

/** A sheet with a header row, read by the names of its columns. Remembers which columns were asked for. */
export class Table {
  readonly name: string;
  readonly rows: readonly TableRow[];
  readonly #headers: readonly {
    readonly column: number;
    readonly text: string;
    readonly name: string;
  }[];
  readonly #used = new Map<number, string>();

  constructor(sheet: Sheet) {
    this.name = sheet.name;
    const [header, ...rows] = sheet.rows;
    this.#headers = [...(header?.cells ?? [])].map(([column, cell]) => ({
      column,
      text: String(cell),
      name: headerName(String(cell)),
    }));
    this.rows = rows.map((row) => new TableRow(this, row));
  }

  /** The column that has one of these names; the first name wins. `as` says in the report what it is used for. */
  column(names: readonly string[], as: string): number | undefined {
    for (const name of names) {
      const found = this.#headers.find((header) => header.name === headerName(name));
      if (found === undefined) continue;
      this.#used.set(found.column, as);
      return found.column;
    }
    return undefined;
  }

  /** The headers between two columns: where RVTools puts a vCenter's own attributes. */
  between(
    first: string,
    last: string,
  ): readonly { readonly column: number; readonly text: string }[] {
    const start = this.#headers.findIndex((header) => header.name === headerName(first));
    const end = this.#headers.findIndex((header) => header.name === headerName(last));
    return start < 0 || end < 0 ? [] : this.#headers.slice(start + 1, end);
  }

  /** Notes that a column found by `between` is used. */
  use(column: number, as: string): void {
    this.#used.set(column, as);
  }

  /** Columns used so far, and what for. */
  get used(): readonly { readonly column: string; readonly as: string }[] {
    return this.#headers.flatMap(({ column, text }) => {
      const as = this.#used.get(column);
      return as === undefined ? [] : [{ column: text, as }];
    });
  }

  /** Columns that nobody asked for. */
  get ignored(): readonly string[] {
    return this.#headers.filter(({ column }) => !this.#used.has(column)).map(({ text }) => text);
  }
}

/** A row of a table. */
export class TableRow {
  readonly table: Table;
  readonly number: number;
  readonly #cells: ReadonlyMap<number, Cell>;

  constructor(table: Table, row: SheetRow) {
    this.table = table;
    this.number = row.number;
    this.#cells = row.cells;
  }

  /** The cell of a column; undefined when it is empty or there is no such column. */
  cell(column: number | undefined): Cell | undefined {
    return column === undefined ? undefined : this.#cells.get(column);
  }

  /** Where a value stands, for its source: `vInfo row 12`. */
  get place(): string {
    return t`${this.table.name} row ${this.number}`;
  }
}
