import type { Input, Measured } from '../measured.ts';

/** A count of different things, some of which are blank: each blank may be one of the known or another one. */
export function counted(
  known: ReadonlySet<string>,
  { used, missing }: { readonly used: readonly Input[]; readonly missing: readonly Input[] },
): Measured<number> {
  if (missing.length === 0) return { value: known.size, used, missing };
  return {
    low: Math.max(known.size, 1),
    high: known.size + missing.length,
    used,
    missing,
  };
}
