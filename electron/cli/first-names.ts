import { counted } from '#shared/words/counted.ts';

/** Names as they stand in a line: the first `most`, and how many more there are. */
export function firstNames(names: readonly string[], most: number): string {
  const more = names.length - most;
  const first = names.slice(0, most).join(', ');
  return more <= 0
    ? first
    : counted(more, { one: '{1} and {0} more', other: '{1} and {0} more' }, first);
}
