import { isEnglish, spokenText } from './spoken.ts';

let gather: ((english: string) => void) | undefined;

/** Has every text that the tables hold told to `take`, from now on: so the list of words to translate is made. */
export function gatherWords(take: (english: string) => void): void {
  gather = take;
}

/** A text that stands in a table of data, in the language spoken. */
export function wordOf(english: string): string {
  gather?.(english);
  return spokenText(english);
}

/** The rows of a table with these texts of theirs in the language spoken; the same rows in English. */
export function worded<Row extends object>(
  rows: readonly Row[],
  texts: readonly (keyof Row)[],
): readonly Row[] {
  return inEnglish() ? rows : rows.map((row) => wordedRow(row, texts));
}

/** As `worded`, for a table whose rows have names. */
export function wordedTable<Key extends string, Row extends object>(
  table: Readonly<Record<Key, Row>>,
  texts: readonly NoInfer<keyof Row>[],
): Readonly<Record<Key, Row>> {
  return inEnglish() ? table : mapped(table, (row) => wordedRow(row, texts));
}

/** A table of texts in the language spoken. */
export function wordedTexts<Key extends string>(
  table: Readonly<Record<Key, string>>,
): Readonly<Record<Key, string>> {
  return inEnglish() ? table : mapped(table, wordOf);
}

/** Whether tables are as they are written. */
const inEnglish = (): boolean => isEnglish() && gather === undefined;

function wordedRow<Row extends object>(row: Row, texts: readonly (keyof Row)[]): Row {
  const said: Row = { ...row };
  for (const key of texts) {
    const text: unknown = row[key];
    if (typeof text === 'string') Object.assign(said, { [key]: wordOf(text) });
  }
  return said;
}

function mapped<Key extends string, From, To>(
  table: Readonly<Record<Key, From>>,
  each: (value: From) => To,
): Readonly<Record<Key, To>> {
  const entries = Object.entries<From>(table).map(([key, value]) => [key, each(value)]);
  return Object.fromEntries(entries) as Record<Key, To>;
}
