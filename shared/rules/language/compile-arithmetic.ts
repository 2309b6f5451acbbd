import { t } from '#shared/words/t.ts';
import { numbersOf } from './bulk/bulk-of.ts';
import { bulkArithmetic } from './bulk/numbers.ts';
import type { BinaryNode } from './cel-node.ts';
import { spend, type Evaluation, type Run, type Value } from './evaluation.ts';
import { ExpressionRefused } from './expression-error.ts';
import { joinComponents } from './join-components.ts';
import { componentPart, dependsOn, part, pathsOf, type Part } from './part.ts';
import { rangeOfResult } from './range.ts';
import type { List, Scope } from './scope.ts';
import { commonType, numberIn, textType, typeName, type ValueType } from './value-type.ts';

type Numbers = (x: Evaluation) => number | undefined;

/** A division by nothing has no result: unknown, like a number that is not stated. */
const finite = (value: number): number | undefined => (Number.isFinite(value) ? value : undefined);

const numberFrom =
  (result: (left: number, right: number) => number, a: Numbers, b: Numbers): Run =>
  (x) => {
    const left = a(x);
    const right = b(x);
    return left === undefined || right === undefined ? undefined : finite(result(left, right));
  };

const results = {
  '+': (left: number, right: number) => left + right,
  '-': (left: number, right: number) => left - right,
  '*': (left: number, right: number) => left * right,
  '/': (left: number, right: number) => left / right,
  '%': (left: number, right: number) => left % right,
} as const;

/** `a - b`, `a * b` … of two numbers. */
export function compileArithmetic(operator: keyof typeof results, left: Part, right: Part): Part {
  const run = numberFrom(results[operator], left.run as Numbers, right.run as Numbers);
  const number = {
    ...part(arithmeticType(operator, left, right), dependsOn(left, right), run),
    bulk: bulkArithmetic(operator)(numbersOf(left), numbersOf(right)),
  };
  const range = rangeOfResult(operator, left, right);
  return range === undefined ? number : { ...number, range };
}

/** `a + b`: of two numbers, texts or lists. */
export function compilePlus(node: BinaryNode, left: Part, right: Part, scope: Scope): Part {
  const depends = dependsOn(left, right);
  if (left.type.is === 'number' && right.type.is === 'number') {
    return compileArithmetic('+', left, right);
  }
  if (left.type.is === 'text' && right.type.is === 'text')
    return part(textType, depends, joinedText(left.run, right.run));
  if (left.type.is === 'list' && right.type.is === 'list')
    return joinedLists(node, left, right, scope);
  throw new ExpressionRefused(
    node.at,
    t`'+' needs two numbers, texts or lists, not ${typeName(left.type)} and ${typeName(right.type)}`,
  );
}

const joinedText =
  (a: Run, b: Run): Run =>
  (x) => {
    const left = a(x) as string | undefined;
    const right = b(x) as string | undefined;
    return left === undefined || right === undefined ? undefined : left + right;
  };

function joinedLists(node: BinaryNode, left: Part, right: Part, scope: Scope): Part {
  const type = commonType(left.type, right.type);
  if (type === undefined)
    throw new ExpressionRefused(
      node.at,
      t`cannot join ${typeName(left.type)} and ${typeName(right.type)}`,
    );
  if (type.is === 'list' && type.of.is === 'component')
    return joinComponents(left, right, false, scope);
  const [a, b] = [left.run as (x: Evaluation) => List, right.run as (x: Evaluation) => List];
  return componentPart(type, dependsOn(left, right), pathsOf(left, right), (x) => {
    const first = a(x);
    const second = b(x);
    return first === undefined || second === undefined ? undefined : joinedValues(first, second, x);
  });
}

function joinedValues(first: readonly Value[], second: readonly Value[], x: Evaluation): List {
  spend(x, first.length + second.length);
  return [...first, ...second];
}

/** Sums and differences of one unit keep it; a number without unit scales; a ratio has none. */
function arithmeticType(operator: string, left: Part, right: Part): ValueType {
  const unit = (each: Part) => (each.type.is === 'number' ? each.type.unit : undefined);
  const [a, b] = [unit(left), unit(right)];
  if (operator === '*') return numberIn(a === undefined ? b : b === undefined ? a : undefined);
  if (operator === '/') return numberIn(b === undefined ? a : undefined);
  return numberIn(a === b || b === undefined ? a : a === undefined ? b : undefined);
}
