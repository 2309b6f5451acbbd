/** The stops of the keyboard in a part of the window, and which of them it was on. */
export interface Stood<Stop> {
  readonly stops: readonly Stop[];
  readonly at: number;
}

/**
 * Where the keyboard goes on when the stop it was on is gone: the next one of the same sort that is still there, else the one before,
 * else any. `sortOf` names the sort, `isThere` tells whether a stop is left.
 */
export function successor<Stop>(
  { stops, at }: Stood<Stop>,
  sortOf: (stop: Stop) => string,
  isThere: (stop: Stop) => boolean,
): Stop | undefined {
  const gone = stops[at];
  if (gone === undefined) return undefined;
  const [after, before] = [stops.slice(at + 1), stops.slice(0, at).toReversed()];
  const sort = sortOf(gone);
  const isAlike = (stop: Stop) => sortOf(stop) === sort && isThere(stop);
  return after.find(isAlike) ?? before.find(isAlike) ?? after.find(isThere) ?? before.find(isThere);
}
