/** A table as it is handed on: typed columns, so that a workbook can sum and sort, and a page can align. */
export interface ReportTable {
  /** Stable, and the name of its sheet: "Hosts". */
  readonly name: string;
  /** Its heading on a page. */
  readonly title: string;
  /** What one should know before reading it. */
  readonly note?: string;
  /** What to say when it has no rows. */
  readonly empty: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

export interface TableColumn {
  /** With the unit, where its numbers have one: "Memory, GiB". */
  readonly title: string;
  readonly as: 'text' | 'number' | 'day' | 'yesNo';
  /** Letters that its texts usually have: how wide it is to be. */
  readonly letters?: number;
  /** Where it stands: a page has room for what is read, a workbook also for what is sorted and summed. Both when not stated. */
  readonly only?: 'page' | 'workbook';
}

/** One value for each column; undefined is what nobody stated or what does not apply, and never zero. */
export interface TableRow {
  readonly cells: readonly TableCell[];
  /** The component that the row is about. */
  readonly component?: string;
  /** How grave it is, where it is a finding. */
  readonly severity?: 'error' | 'warning' | 'info';
}

/** Text, a number in the unit of its column, yes or no, or a day as `YYYY-MM-DD`. */
export type TableCell = string | number | boolean | undefined;

/** A column of texts. */
export const textColumn = (title: string, letters?: number): TableColumn => ({
  title,
  as: 'text',
  ...(letters === undefined ? {} : { letters }),
});

/** A column of numbers. */
export const numberColumn = (title: string, unit?: string): TableColumn => ({
  title: unit === undefined || unit === '' ? title : `${title}, ${unit}`,
  as: 'number',
});

/** A column that stands in workbooks only. */
export const inWorkbook = (column: TableColumn): TableColumn => ({ ...column, only: 'workbook' });

/** A column that stands on pages only. */
export const onPage = (column: TableColumn): TableColumn => ({ ...column, only: 'page' });

/** A column of days. */
export const dayColumn = (title: string): TableColumn => ({ title, as: 'day' });
