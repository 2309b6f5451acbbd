import type { CelNode } from './cel-node.ts';
import { equality, ordering } from './comparisons.ts';
import { spend, type Evaluation, type Run, type Value } from './evaluation.ts';
import { describe, usesSelf } from './describe.ts';
import { ExpressionRefused } from './expression-error.ts';
import { hoistAmong } from './hoist.ts';
import { joinComponents } from './join-components.ts';
import { known } from './known-name.ts';
import { componentPart, dependsOn, part, pathsOf, type Part } from './part.ts';
import { negatedRange, rangeOfResult } from './range.ts';
import { bulkNot } from './bulk/logic.ts';
import { bulkArithmetic, bulkMinus } from './bulk/numbers.ts';
import { bulkChosen, bulkEquality, bulkMembership, bulkOrdering } from './bulk/compare.ts';
import { numbersOf, truthsOf } from './bulk/bulk-of.ts';
import {
  bulkChosenWhereStated,
  bulkConjunction,
  bulkDisjunction,
  comparisonWaitsFor,
  conjunctsWhereStated,
} from './stated.ts';
import type { List, Scope } from './scope.ts';
import {
  booleanType,
  commonType,
  numberIn,
  textType,
  typeName,
  type ValueType,
} from './value-type.ts';
import { t } from '#shared/words/t.ts';

type Binary = CelNode & { is: 'binary' };
type Numbers = (x: Evaluation) => number | undefined;

/** `a && b`, `a < b`, `a + b`, `a in b` … with unknown as a third truth (Kleene). */
export function compileBinary(node: Binary, scope: Scope): Part {
  const [left, right] = hoistAmong(
    [scope.compile(node.left, scope), scope.compile(node.right, scope)] as const,
    scope,
  );
  const depends = dependsOn(left, right);
  switch (node.operator) {
    case '&&':
    case '||':
      return logical(node, left, right, scope);
    case '==':
    case '!=':
      mustCompare(node, left, right);
      return {
        ...part(booleanType, depends, equality(node.operator === '==', left, right)),
        ...bulkEquality(node.operator === '==', left, right),
        ...comparisonWaitsFor(left, right),
      };
    case 'in':
      mustContain(node, left, right);
      return {
        ...part(booleanType, depends, membership(left.run, right.run as (x: Evaluation) => List)),
        ...bulkMembership(left, right, describe(node.right, scope).uses === usesSelf),
      };
    case '+':
      return plus(node, left, right, scope);
    case '-':
    case '*':
    case '/':
    case '%':
      mustBe('number', node, left, right);
      return result(node.operator, left, right);
    default:
      mustOrder(node, left, right);
      return {
        ...part(booleanType, depends, ordering(node.operator, left, right)),
        ...bulkOrdering(node.operator, left, right),
        ...comparisonWaitsFor(left, right),
      };
  }
}

/** A few facts compared. What is dearer stays in the author's order, who knows what is seldom there. */
const cheap = 8;

/** The order of the operands makes no difference to the result, so a cheap one is asked first; not while explaining. */
function logical(node: Binary, left: Part, right: Part, scope: Scope): Part {
  mustBe('boolean', node, left, right);
  const decides = node.operator === '||';
  const cost = (each: Part) => scope.rule.costs.get(each) ?? 0;
  const swap = !scope.rule.tracing && cost(right) <= cheap && cost(left) > 2 * cheap;
  const [first, second] = swap ? [right, left] : [left, right];
  const both = part(booleanType, dependsOn(left, right), eitherWay(decides, first.run, second.run));
  if (decides) return { ...both, bulk: bulkDisjunction(first, second) };
  const conjuncts = conjunctsWhereStated([...conjunctsOf(first), ...conjunctsOf(second)]);
  return { ...both, bulk: bulkConjunction(conjuncts), conjuncts };
}

const eitherWay =
  (decides: boolean, a: Run, b: Run): Run =>
  (x) => {
    const first = a(x);
    if (first === decides) return decides;
    const second = b(x);
    return second === decides || first !== undefined ? second : undefined;
  };

/** What an expression joins with `&&`. */
export const conjunctsOf = (part: Part): readonly Part[] => part.conjuncts ?? [part];

/** A division by nothing has no result: unknown, like a number that is not stated. */
const finite = (value: number): number | undefined => (Number.isFinite(value) ? value : undefined);

const arithmeticOf =
  (result: (left: number, right: number) => number) =>
  (a: Numbers, b: Numbers): Run =>
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

const arithmetic = {
  '+': arithmeticOf(results['+']),
  '-': arithmeticOf(results['-']),
  '*': arithmeticOf(results['*']),
  '/': arithmeticOf(results['/']),
  '%': arithmeticOf(results['%']),
} as const;

function result(operator: keyof typeof arithmetic, left: Part, right: Part): Part {
  const run = arithmetic[operator](left.run as Numbers, right.run as Numbers);
  const number = {
    ...part(arithmeticType(operator, left, right), dependsOn(left, right), run),
    bulk: bulkArithmetic(operator)(numbersOf(left), numbersOf(right)),
  };
  const range = rangeOfResult(operator, left, right);
  return range === undefined ? number : { ...number, range };
}

function plus(node: Binary, left: Part, right: Part, scope: Scope): Part {
  const depends = dependsOn(left, right);
  if (left.type.is === 'number' && right.type.is === 'number') {
    return result('+', left, right);
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

function joinedLists(node: Binary, left: Part, right: Part, scope: Scope): Part {
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

const membership =
  (item: Run, list: (x: Evaluation) => List): Run =>
  (x) => {
    const wanted = item(x);
    const values = list(x);
    if (wanted === undefined || values === undefined) return undefined;
    spend(x, values.length);
    return values.includes(wanted) ? true : values.includes(undefined) ? undefined : false;
  };

/** `!a`: unknown stays unknown. */
export function compileNot(node: CelNode & { is: 'not' | 'minus' }, scope: Scope): Part {
  const of = scope.compile(node.of, scope);
  if (of.type.is !== 'boolean')
    throw new ExpressionRefused(node.at, t`'!' needs true or false, this is ${typeName(of.type)}`);
  const { run } = of;
  const not: Run = (x) => {
    const value = run(x);
    return value === undefined ? undefined : !value;
  };
  return {
    ...part(booleanType, of.depends, not),
    bulk: bulkNot(truthsOf(of)),
    ...(of.asks === undefined ? {} : { asksNot: of.asks }),
    ...(of.waitsFor === undefined ? {} : { waitsFor: of.waitsFor }),
  };
}

/** `-a`. */
export function compileMinus(node: CelNode & { is: 'not' | 'minus' }, scope: Scope): Part {
  const of = scope.compile(node.of, scope);
  if (of.type.is !== 'number')
    throw new ExpressionRefused(node.at, t`'-' needs a number, this is ${typeName(of.type)}`);
  const run = of.run as Numbers;
  const minus: Run = (x) => {
    const value = run(x);
    return value === undefined ? undefined : -value;
  };
  const negative = { ...part(of.type, of.depends, minus), bulk: bulkMinus(numbersOf(of)) };
  return of.range === undefined ? negative : { ...negative, range: negatedRange(of.range) };
}

/** `test ? yes : no`; unknown when the test is. */
export function compileChoose(node: CelNode & { is: 'choose' }, scope: Scope): Part {
  const [test, first, second] = hoistAmong(
    [
      scope.compile(node.test, scope),
      scope.compile(node.yes, scope),
      scope.compile(node.no, scope),
    ] as const,
    scope,
  );
  if (test.type.is !== 'boolean')
    throw new ExpressionRefused(
      node.test.at,
      t`what stands before '?' must be true or false, this is ${typeName(test.type)}`,
    );
  const type = commonType(first.type, second.type);
  if (type === undefined)
    throw new ExpressionRefused(
      node.at,
      t`both results must be of one type, not ${typeName(first.type)} and ${typeName(second.type)}`,
    );
  const run = choice(test.run, first.run, second.run);
  const chosen = componentPart(type, dependsOn(test, first, second), pathsOf(first, second), run);
  return {
    ...chosen,
    ...bulkChosen(type, test, first, second),
    ...bulkChosenWhereStated(test, first, second),
  };
}

const choice =
  (test: Run, yes: Run, no: Run): Run =>
  (x): Value => {
    const decided = test(x);
    return decided === undefined ? undefined : decided === true ? yes(x) : no(x);
  };

function mustBe(is: 'number' | 'boolean', node: Binary, left: Part, right: Part): void {
  for (const [operand, at] of [
    [left, node.left.at],
    [right, node.right.at],
  ] as const) {
    const given = typeName(operand.type);
    if (operand.type.is !== is)
      throw new ExpressionRefused(
        at,
        is === 'number'
          ? t`'${node.operator}' needs numbers, this is ${given}`
          : t`'${node.operator}' needs true or false on both sides, this is ${given}`,
      );
  }
}

function mustOrder(node: Binary, left: Part, right: Part): void {
  const isDay = (operand: Part) =>
    operand.type.is === 'date' ||
    (operand.type.is === 'text' && operand.type.options === undefined);
  const dates =
    [left, right].some((operand) => operand.type.is === 'date') && isDay(left) && isDay(right);
  if (!dates) mustBe('number', node, left, right);
}

function mustCompare(node: Binary, left: Part, right: Part): void {
  const comparable = commonType(left.type, right.type);
  if (comparable === undefined || comparable.is === 'list' || comparable.is === 'space') {
    throw new ExpressionRefused(
      node.at,
      t`cannot compare ${typeName(left.type)} with ${typeName(right.type)}`,
    );
  }
  mustBeOption(node.right, left.type);
  mustBeOption(node.left, right.type);
}

function mustContain(node: Binary, left: Part, right: Part): void {
  if (right.type.is !== 'list')
    throw new ExpressionRefused(
      node.right.at,
      t`'in' needs a list on its right, this is ${typeName(right.type)}`,
    );
  if (commonType(left.type, right.type.of) === undefined) {
    throw new ExpressionRefused(
      node.at,
      t`${typeName(left.type)} cannot be in ${typeName(right.type)}`,
    );
  }
  mustBeOption(node.left, right.type.of);
  if (node.right.is === 'list') for (const item of node.right.items) mustBeOption(item, left.type);
}

/** A literal compared with a choice must be one of its options: a typing error here would never be found otherwise. */
function mustBeOption(node: CelNode, type: ValueType): void {
  if (
    node.is !== 'value' ||
    typeof node.value !== 'string' ||
    type.is !== 'text' ||
    type.options === undefined
  )
    return;
  known('option', node.value, type.options, node.at);
}
