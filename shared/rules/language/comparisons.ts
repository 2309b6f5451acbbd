import type { Evaluation, Run, Value } from './evaluation.ts';
import type { Part } from './part.ts';
import { rangeOf, type Range } from './range.ts';

type Numbers = (x: Evaluation) => number | undefined;
export type Order = '<' | '<=' | '>' | '>=';

/** `a < b` and its like. A number that is not known is compared by its bounds, when it has some and they decide. */
export function ordering(operator: Order, left: Part, right: Part): Run {
  const exact = order[operator](left.run as Numbers, right.run as Numbers);
  if (left.range === undefined && right.range === undefined) return exact;
  const bounded = byBounds[operator](rangeOf(left), rangeOf(right));
  return (x) => exact(x) ?? bounded(x);
}

const order: Readonly<Record<Order, (a: Numbers, b: Numbers) => Run>> = {
  '<': (a, b) => (x) => {
    const left = a(x);
    const right = b(x);
    return left === undefined || right === undefined ? undefined : left < right;
  },
  '<=': (a, b) => (x) => {
    const left = a(x);
    const right = b(x);
    return left === undefined || right === undefined ? undefined : left <= right;
  },
  '>': (a, b) => (x) => {
    const left = a(x);
    const right = b(x);
    return left === undefined || right === undefined ? undefined : left > right;
  },
  '>=': (a, b) => (x) => {
    const left = a(x);
    const right = b(x);
    return left === undefined || right === undefined ? undefined : left >= right;
  },
};

const below =
  (a: Range, b: Range): Run =>
  (x) =>
    a.high(x) < b.low(x) ? true : a.low(x) >= b.high(x) ? false : undefined;

const notAbove =
  (a: Range, b: Range): Run =>
  (x) =>
    a.high(x) <= b.low(x) ? true : a.low(x) > b.high(x) ? false : undefined;

const byBounds: Readonly<Record<Order, (a: Range, b: Range) => Run>> = {
  '<': below,
  '<=': notAbove,
  '>': (a, b) => below(b, a),
  '>=': (a, b) => notAbove(b, a),
};

/** `a == b` or, when not `same`, `a != b`. Bounds can tell that two numbers are not the same. */
export function equality(same: boolean, left: Part, right: Part): Run {
  const exact = exactEquality(same, left, right);
  if (left.range === undefined && right.range === undefined) return exact;
  const [a, b] = [rangeOf(left), rangeOf(right)];
  return (x) => exact(x) ?? (a.high(x) < b.low(x) || a.low(x) > b.high(x) ? !same : undefined);
}

function exactEquality(same: boolean, left: Part, right: Part): Run {
  if (right.literal !== undefined) return equalsLiteral(same, left.run, right.literal);
  const [a, b] = [left.run, right.run];
  return (x) => {
    const first = a(x);
    if (first === undefined) return undefined;
    const second = b(x);
    return second === undefined ? undefined : (first === second) === same;
  };
}

/** Most comparisons are with a literal: asking for it each time would take as long as the rest. */
const equalsLiteral =
  (same: boolean, a: Run, literal: Value): Run =>
  (x) => {
    const value = a(x);
    return value === undefined ? undefined : (value === literal) === same;
  };
