/** The line that a key leads to from line `at` of a list of `count`; undefined for keys that lead nowhere. `page` is how many are in sight. */
export function lineForKey(
  key: string,
  at: number,
  count: number,
  page: number,
): number | undefined {
  const within = (index: number) => Math.max(0, Math.min(index, count - 1));
  switch (key) {
    case 'ArrowDown':
      return within(at + 1);
    case 'ArrowUp':
      return within(at - 1);
    case 'PageDown':
      return within(at + page);
    case 'PageUp':
      return within(at - page);
    case 'Home':
      return 0;
    case 'End':
      return within(count - 1);
    default:
      return undefined;
  }
}
