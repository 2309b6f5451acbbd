import type { Published } from '#shared/analysis/analysis.ts';
import type { Measured } from '#shared/analysis/measured.ts';

const nothing: readonly never[] = [];

/**
 * Results as they are told in one message. Inputs that were used are many and seldom looked at: they are told when somebody asks.
 * Equal lists become one and the same list, which the message carries, and whoever takes it in keeps, only once.
 */
export function lightly(results: readonly Published[]): readonly Published[] {
  const known = new Map<string, Measured['assumed']>();
  const sameNames = (names: NonNullable<Measured['assumed']>) => {
    const key = names.join();
    const before = known.get(key);
    if (before === undefined) known.set(key, names);
    return before ?? names;
  };
  return results.map(({ subject, measure, result }) => ({
    subject,
    measure,
    result: {
      ...result,
      used: nothing,
      missing: result.missing.length === 0 ? nothing : result.missing,
      ...(result.assumed === undefined ? {} : { assumed: sameNames(result.assumed) }),
    },
  }));
}
