import type { Part } from '../part.ts';
import type { BulkRange } from '../range.ts';
import type { ValueType } from '../value-type.ts';
import { componentsOf, listsOf, numbersOf, truthsOf, valuesOf, type Bulk } from './bulk-of.ts';
import {
  bulkColumnIn,
  bulkColumnIs,
  bulkColumnSame,
  bulkSameColumn,
  type ColumnTest,
} from './columns.ts';
import { bulkMember } from './loops.ts';
import {
  bulkBounded,
  bulkChoice,
  bulkOrder,
  bulkSameAs,
  bulkSameCodes,
  bulkSameNumbers,
  bulkSameValues,
  orElse,
} from './numbers.ts';
import { bytes, floats } from './room.ts';
import { open, vectorKind } from './vectors.ts';

/** How to do it for many subjects; empty when there is no other way than one by one. */
interface InBulk {
  readonly bulk?: Bulk;
  readonly columnTest?: ColumnTest;
}

const oneByOne: InBulk = {};

const hasBounds = (left: Part, right: Part): boolean =>
  left.range !== undefined || right.range !== undefined;

/** The ends of a number: those of its range, or what it is. Undefined when its bounds are only known one by one. */
function endsOf(part: Part): BulkRange | undefined {
  if (part.range !== undefined) return part.range.inBulk;
  const numbers = numbersOf(part);
  return { low: orElse(numbers, -Infinity), high: orElse(numbers, Infinity) };
}

export function bulkEquality(same: boolean, left: Part, right: Part): InBulk {
  if (hasBounds(left, right) || left.type.is === 'nothing' || right.type.is === 'nothing')
    return oneByOne;
  switch (vectorKind(left.type)) {
    case 'numbers':
      return { bulk: bulkSameNumbers(same)(numbersOf(left), numbersOf(right)) };
    case 'truths':
      return { bulk: bulkSameCodes(same, open, truthsOf(left), truthsOf(right)) };
    case 'components':
      return { bulk: bulkSameCodes(same, -1, componentsOf(left), componentsOf(right)) };
    case 'values':
      return { bulk: sameValues(same, left, right), ...columnTest(same, left, right) };
    case 'lists':
      return oneByOne;
  }
}

/** A comparison that a loop can make by itself: of a column of its variable with a text, or with that of the judged component. */
function columnTest(
  same: boolean,
  { column }: Part,
  { column: other, literal }: Part,
): { readonly columnTest?: ColumnTest } {
  if (typeof column?.reads !== 'number') return {};
  if (literal !== undefined)
    return { columnTest: { slot: column.reads, same, column, wanted: column.stored(literal) } };
  return other?.reads === 'self' && other.name === column.name
    ? { columnTest: { slot: column.reads, same, column, wanted: undefined } }
    : {};
}

function sameValues(same: boolean, left: Part, right: Part): Bulk {
  if (left.column !== undefined && right.literal !== undefined)
    return bulkColumnIs(same, left.column, left.column.stored(right.literal));
  if (left.column !== undefined && left.column.name === right.column?.name)
    return bulkSameColumn(same, left.column, right.column);
  if (left.column !== undefined && right.literal === undefined && left.column.name !== 'kind')
    return bulkColumnSame(same, left.column, valuesOf(right));
  return right.literal === undefined
    ? bulkSameValues(same, valuesOf(left), valuesOf(right))
    : bulkSameAs(same, valuesOf(left), right.literal);
}

export function bulkOrdering(operator: keyof typeof bulkOrder, left: Part, right: Part): InBulk {
  if (left.type.is !== 'number' || right.type.is !== 'number') return oneByOne;
  if (!hasBounds(left, right))
    return { bulk: bulkOrder[operator](numbersOf(left), numbersOf(right)) };
  const [a, b] = [endsOf(left), endsOf(right)];
  return a === undefined || b === undefined ? oneByOne : { bulk: bulkBounded[operator](a, b) };
}

export function bulkMembership(item: Part, list: Part, isOuter: boolean): InBulk {
  if (item.column !== undefined && item.column.name !== 'kind' && list.told !== undefined)
    return { bulk: bulkColumnIn(item.column, list.told) };
  return item.type.is === 'component' && list.type.is === 'list' && list.type.of.is === 'component'
    ? { bulk: bulkMember(componentsOf(item), listsOf(list), isOuter) }
    : oneByOne;
}

export function bulkChosen(type: ValueType, test: Part, first: Part, second: Part): InBulk {
  const tested = truthsOf(test);
  if (type.is === 'number')
    return { bulk: bulkChoice(tested, [numbersOf(second), numbersOf(first)], floats, Number.NaN) };
  if (type.is === 'boolean')
    return { bulk: bulkChoice(tested, [truthsOf(second), truthsOf(first)], bytes, open) };
  return oneByOne;
}
