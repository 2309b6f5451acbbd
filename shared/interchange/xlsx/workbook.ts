/** A filled cell. Dates come as the text `YYYY-MM-DD hh:mm:ss`, because RVTools writes both. */
export type Cell = string | number | boolean;

/** A row with something in it: its number as the program shows it, and its filled cells by column, 0 for A. */
export interface SheetRow {
  readonly number: number;
  readonly cells: ReadonlyMap<number, Cell>;
}

export interface Sheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
}
