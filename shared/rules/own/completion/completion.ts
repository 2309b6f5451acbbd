/** One thing that could be written. */
export interface Completion {
  /** What it is called: `ramGiB`. */
  readonly label: string;
  readonly kind: 'name' | 'fact' | 'measure' | 'function' | 'value' | 'operator';
  /** What it means: "Memory, GiB". */
  readonly means: string;
  /** What is put in place. */
  readonly insert: string;
  /** Where to go on writing, from the beginning of what was put in place. */
  readonly caret: number;
}

/** What could be written at a place, and what it replaces. */
export interface Completions {
  readonly from: number;
  readonly to: number;
  readonly items: readonly Completion[];
}

/** A completion that is written as it is called, unless told otherwise; `|` in `insert` is where to go on. */
export function completion(
  kind: Completion['kind'],
  label: string,
  means: string,
  insert = label,
): Completion {
  const mark = insert.indexOf('|');
  return mark < 0
    ? { label, kind, means, insert, caret: insert.length }
    : { label, kind, means, insert: insert.replace('|', ''), caret: mark };
}
