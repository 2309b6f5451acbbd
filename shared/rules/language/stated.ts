import { bulkLogical } from './bulk/logic.ts';
import { bulkElse, bulkWhereStated } from './bulk/stated.ts';
import { numbersOf, truthsOf, type Bulk } from './bulk/bulk-of.ts';
import { bytes, floats } from './bulk/room.ts';
import { no, open, yes } from './bulk/vectors.ts';
import type { Part } from './part.ts';

/*
 * Rules ask again and again whether a fact is stated before they read it. For many subjects at once there is nothing to ask: a
 * column says both. Facts take no steps to read, so what is too expensive stays the same.
 */

/** The fact that a comparison waits for: one side, when the other is never unknown. */
export function comparisonWaitsFor(left: Part, right: Part): { readonly waitsFor?: string } {
  const [fact, other] = left.waitsFor === undefined ? [right, left] : [left, right];
  return fact.waitsFor !== undefined && other.certain === true ? { waitsFor: fact.waitsFor } : {};
}

/** What `a && b` joins, in the order to ask: a fact that is stated, and what is asked of it, as one. */
export function conjunctsWhereStated(all: readonly Part[]): readonly Part[] {
  const joined: Part[] = [];
  for (const each of all) {
    const before = joined.at(-1);
    if (before?.asks !== undefined && before.asks === each.waitsFor)
      joined[joined.length - 1] = {
        ...each,
        bulk: bulkWhereStated(truthsOf(each), no),
        certain: true,
      };
    else joined.push(each);
  }
  return joined;
}

/** `a && b && c` for many subjects, in the order given. */
export const bulkConjunction = ([first, ...rest]: readonly Part[]): Bulk =>
  rest.reduce((left, right) => bulkLogical(no, left, truthsOf(right)), truthsOf(first!));

/** `a || b` for many subjects: `!has(c.f) || c.f > 5` in one. */
export const bulkDisjunction = (first: Part, second: Part): Bulk =>
  first.asksNot !== undefined && first.asksNot === second.waitsFor
    ? bulkWhereStated(truthsOf(second), yes)
    : bulkLogical(yes, truthsOf(first), truthsOf(second));

/** `has(c.f) ? c.f : other` for many subjects; empty when this is something else. */
export function bulkChosenWhereStated(test: Part, first: Part, second: Part): { bulk?: Bulk } {
  if (test.asks === undefined || test.asks !== first.waitsFor) return {};
  if (first.type.is === 'number')
    return { bulk: bulkElse(numbersOf(first), numbersOf(second), floats, Number.NaN) };
  if (first.type.is === 'boolean')
    return { bulk: bulkElse(truthsOf(first), truthsOf(second), bytes, open) };
  return {};
}
