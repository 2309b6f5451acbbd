import { tidyNumber } from '#shared/base/tidy-number.ts';
import { componentListsOf, componentsOf, listsOf } from './bulk/bulk-of.ts';
import { bulkSize, bulkTotal } from './bulk/loops.ts';
import { bulkAlone, bulkJoined } from './bulk/navigation.ts';
import type { CelNode } from './cel-node.ts';
import { spend, type Evaluation, type Run, type Value } from './evaluation.ts';
import { ExpressionRefused } from './expression-error.ts';
import { hoist } from './hoist.ts';
import { componentPart, dependsOn, part, pathsOf, type Part } from './part.ts';
import { keepShape, stepShape } from './keep-shape.ts';
import type { List, Scope } from './scope.ts';
import { commonType, numberType, typeName, type ValueType } from './value-type.ts';
import { distinct } from './walks.ts';
import { t } from '#shared/words/t.ts';

type Method = CelNode & { is: 'method' };
type ListRun = (x: Evaluation) => List;

/** `[a, b]`. */
export function compileListLiteral(node: CelNode & { is: 'list' }, scope: Scope): Part {
  const items = node.items.map((item) => hoist(scope.compile(item, scope), scope));
  const of = items.reduce<ValueType>(
    (type, item, index) => {
      const common = commonType(type, item.type);
      if (common === undefined)
        throw new ExpressionRefused(
          node.items[index]!.at,
          t`a list holds values of one type, not ${typeName(type)} and ${typeName(item.type)}`,
        );
      return common;
    },
    { is: 'nothing' },
  );
  if (node.items.every((item) => item.is === 'value')) return constantList(node, of);
  const runs = items.map((item) => item.run);
  const depends = dependsOn(...items);
  const list = componentPart({ is: 'list', of }, depends, pathsOf(...items), (x) =>
    runs.map((run) => run(x)),
  );
  const [only] = items;
  return of.is === 'component' && items.length === 1
    ? { ...list, bulk: bulkAlone(componentsOf(only!)) }
    : list;
}

function constantList(node: CelNode & { is: 'list' }, of: ValueType): Part {
  const values = node.items.map((item) => (item.is === 'value' ? item.value : undefined));
  return { ...part({ is: 'list', of }, 0, () => values), certain: true };
}

/** `size(list)`, `list.size()`. */
export function compileSize(of: Part, at: number): Part {
  if (of.type.is !== 'list')
    throw new ExpressionRefused(at, t`'size' needs a list, this is ${typeName(of.type)}`);
  const list = of.run as ListRun;
  return {
    ...part(numberType, of.depends, (x) => list(x)?.length),
    bulk: bulkSize(listsOf(of)),
  };
}

/** `list.distinct()`: each value once; unknown when an element is. */
export function compileDistinct(of: Part, at: number, scope: Scope): Part {
  if (of.type.is !== 'list')
    throw new ExpressionRefused(at, t`'.distinct()' needs a list, this is ${typeName(of.type)}`);
  const list = of.run as ListRun;
  const once = of.type.of.is === 'component' ? distinctComponents : distinctValues;
  const each = componentPart(of.type, of.depends, of.paths, (x) => {
    const values = list(x);
    return values === undefined || values.length < 2
      ? values?.includes(undefined) === true
        ? undefined
        : values
      : once(values, x);
  });
  const kept = keepShape(each, stepShape(of, 'distinct()', scope), scope);
  return of.type.of.is === 'component'
    ? { ...kept, bulk: bulkJoined([componentListsOf(of)], true) }
    : kept;
}

function distinctValues(values: readonly Value[], x: Evaluation): List {
  spend(x, values.length);
  return values.includes(undefined) ? undefined : [...new Set(values)];
}

const distinctComponents = (values: readonly Value[], x: Evaluation): List =>
  distinct(values as readonly number[], x);

/** `list.sum()`, `.min()`, `.max()`. */
export function compileTotal(node: Method, of: Part): Part {
  const isNumbers =
    of.type.is === 'list' && (of.type.of.is === 'number' || of.type.of.is === 'nothing');
  if (!isNumbers)
    throw new ExpressionRefused(
      node.at,
      t`'.${node.name}()' needs a list of numbers, this is ${typeName(of.type)}`,
    );
  const type = of.type.is === 'list' && of.type.of.is === 'number' ? of.type.of : numberType;
  const list = of.run as (x: Evaluation) => readonly (number | undefined)[] | undefined;
  const total = totals[node.name as keyof typeof totals];
  const run: Run = (x) => {
    const values = list(x);
    if (values === undefined || values.includes(undefined)) return undefined;
    spend(x, values.length);
    if (values.length === 0) return node.name === 'sum' ? 0 : undefined;
    return total(values as readonly number[], 0, values.length);
  };
  const totalled = part(type, of.depends, run);
  return of.type.is === 'list' && of.type.of.is === 'number'
    ? { ...totalled, bulk: bulkTotal(listsOf(of), total, node.name === 'sum' ? 0 : Number.NaN) }
    : totalled;
}

const totals = {
  sum,
  min: (values: Numbers, start: number, end: number) => extreme(values, start, end, -1),
  max: (values: Numbers, start: number, end: number) => extreme(values, start, end, 1),
};

/** Numbers of which none, or any, is unknown. */
type Numbers = ArrayLike<number>;

/** Neumaier's sum, tidied: the order of the numbers does not show in the result, so that it is the same however the plan came about. */
function sum(values: Numbers, start: number, end: number): number {
  let total = 0;
  let lost = 0;
  for (let at = start; at < end; at++) {
    const value = values[at]!;
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  const exact = total + lost;
  return Number.isInteger(exact) ? exact : tidyNumber(exact);
}

/** The least or the greatest; NaN, which is unknown, when one is. */
function extreme(values: Numbers, start: number, end: number, sign: 1 | -1): number {
  let best = values[start]!;
  for (let at = start; at < end; at++) {
    const value = values[at]!;
    if (Number.isNaN(value)) return value;
    if ((value - best) * sign > 0) best = value;
  }
  return best;
}
