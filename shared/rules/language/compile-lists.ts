import { tidyNumber } from '#shared/base/tidy-number.ts';
import { bulkColumnQuantified } from './bulk/column-quantified.ts';
import { bulkOf, componentListsOf, componentsOf, listsOf, type Bulk } from './bulk/bulk-of.ts';
import {
  bulkExistsOne,
  bulkFiltered,
  bulkMapped,
  bulkQuantified,
  bulkSize,
  bulkTotal,
  type BulkLoop,
} from './bulk/loops.ts';
import type { Batch } from './bulk/batch.ts';
import { bulkAlone, bulkJoined } from './bulk/navigation.ts';
import { no, vectorKind, yes, type Lists, type Truths, type Vector } from './bulk/vectors.ts';
import { byId } from './component-order.ts';
import type { CelNode } from './cel-node.ts';
import { spend, type Evaluation, type Run, type Value } from './evaluation.ts';
import { describe, type Described } from './describe.ts';
import { ExpressionRefused } from './expression-error.ts';
import { hoist, noteOpenList } from './hoist.ts';
import { componentPart, dependsOn, firstLoop, part, pathsOf, type Part } from './part.ts';
import { keepShape, stepShape } from './keep-shape.ts';
import type { List, Scope } from './scope.ts';
import { booleanType, commonType, numberType, typeName, type ValueType } from './value-type.ts';
import { distinct } from './walks.ts';
import { t } from '#shared/words/t.ts';

type Method = CelNode & { is: 'method' };
type ListRun = (x: Evaluation) => List;

/** How deep loops may be nested. */
const maxLoops = 3;

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

/** `list.exists(x, p)`, `.all`, `.exists_one`, `.filter`, `.map`. */
export function compileLoop(node: Method, of: Part, scope: Scope): Part {
  const [variable, bodyNode] = node.args;
  if (of.type.is !== 'list')
    throw new ExpressionRefused(
      node.at,
      t`'.${node.name}()' needs a list, this is ${typeName(of.type)}`,
    );
  if (variable?.is !== 'name' || bodyNode === undefined || node.args.length !== 2) {
    throw new ExpressionRefused(
      node.at,
      t`'.${node.name}()' takes a name and an expression`,
      t`such as .${node.name}(x, …)`,
    );
  }
  if (scope.loops >= maxLoops)
    throw new ExpressionRefused(node.at, t`loops nested deeper than ${maxLoops}`);
  const slot = scope.rule.slots++;
  const bit = firstLoop << scope.loops;
  const described = { text: `$${scope.loops}`, uses: bit };
  const element = elementPart(of, of.type.of, of.depends | bit, { slot, described });
  const names = new Map(scope.names).set(unusedName(variable, scope), element);
  const inside = { ...scope, names, loops: scope.loops + 1 };
  const body = scope.compile(bodyNode, inside);
  const alone = describe(bodyNode, inside).uses === bit;
  const depends = (of.depends | body.depends) & ~bit;
  noteOpenList([of], depends, scope);
  return loop(node, of, hoistedBody(body, depends, scope), scope, {
    slot,
    depends,
    alone,
    at: bodyNode.at,
  });
}

function elementPart(
  of: Part,
  type: ValueType,
  depends: number,
  { slot, described }: { readonly slot: number; readonly described: Described },
): Part {
  const start: Run = (x) => x.slots[slot];
  const kind = vectorKind(type);
  const element = {
    ...componentPart(type, depends, of.paths, start),
    described,
    ...(kind === 'lists' ? {} : { bulk: (batch: Batch) => batch.slot(slot, kind) }),
    ...(of.certain === true ? { certain: of.certain } : {}),
  };
  return type.is === 'component'
    ? { ...element, shape: { text: '$', steps: 0, start }, reads: slot }
    : element;
}

/** The body of a loop is hoisted only when the loop around it is not. */
const hoistedBody = (body: Part, depends: number, scope: Scope) =>
  depends === body.depends ? body : hoist(body, scope);

function unusedName(variable: CelNode & { is: 'name' }, scope: Scope): string {
  if (scope.names.has(variable.name))
    throw new ExpressionRefused(
      variable.at,
      t`'${variable.name}' already means something`,
      t`take another name`,
    );
  return variable.name;
}

function loop(
  node: Method,
  of: Part,
  body: Part,
  scope: Scope,
  { slot, depends, alone, at }: { slot: number; depends: number; alone: boolean; at: number },
): Part {
  const inBulk = bulkLoop(of, body, slot, alone);
  const list = scope.rule.tracing ? inOrder(of) : (of.run as ListRun);
  if (node.name === 'map')
    return {
      ...componentPart(
        { is: 'list', of: body.type },
        depends,
        body.paths,
        mapped(list, body.run, slot),
      ),
      ...inBulk((bulk) => bulkMapped(bulk as BulkLoop<Exclude<Vector, Lists>>)),
    };
  if (body.type.is !== 'boolean')
    throw new ExpressionRefused(
      at,
      t`'.${node.name}()' needs true or false for each, this is ${typeName(body.type)}`,
    );
  if (node.name === 'filter')
    return {
      ...componentPart(of.type, depends, of.paths, filtered(list, body.run, slot)),
      ...inBulk((bulk) => bulkFiltered(bulk as BulkLoop<Truths>)),
    };
  if (node.name === 'exists_one')
    return {
      ...part(booleanType, depends, existsOne(list, body.run, slot)),
      ...inBulk((bulk) => bulkExistsOne(bulk as BulkLoop<Truths>)),
    };
  const exists = node.name === 'exists';
  const decides = exists ? yes : no;
  return {
    ...part(booleanType, depends, quantified(list, body.run, slot, exists)),
    ...(body.columnTest?.slot === slot
      ? { bulk: bulkColumnQuantified(componentListsOf(of), body.columnTest, decides) }
      : inBulk((bulk) => bulkQuantified(bulk as BulkLoop<Truths>, decides))),
  };
}

/** How to loop for many subjects at once. Lists of lists are looked at one by one. */
function bulkLoop(of: Part, body: Part, slot: number, alone: boolean) {
  return (make: (loop: BulkLoop<Vector>) => Bulk): { readonly bulk?: Bulk } => {
    const kind = of.type.is === 'list' ? vectorKind(of.type.of) : 'lists';
    const bodyKind = vectorKind(body.type);
    if (kind === 'lists' || bodyKind === 'lists') return {};
    return { bulk: make({ list: listsOf(of), slot, kind, body: bulkOf(body), bodyKind, alone }) };
  };
}

/** While explaining, components come by id: what is said and on which facts does not depend on how the plan came about. */
function inOrder(of: Part): ListRun {
  const list = of.run as ListRun;
  if (of.type.is !== 'list' || of.type.of.is !== 'component') return list;
  return (x) => {
    const values = list(x);
    return values === undefined ? undefined : byId(values as readonly number[], x.graph);
  };
}

function quantified(list: ListRun, body: Run, slot: number, decides: boolean): Run {
  return (x) => {
    const values = list(x);
    if (values === undefined) return undefined;
    spend(x, values.length);
    let unknown = false;
    for (let index = 0; index < values.length; index++) {
      x.slots[slot] = values[index];
      const value = body(x);
      if (value === decides) return decides;
      if (value === undefined) unknown = true;
    }
    return unknown ? undefined : !decides;
  };
}

function existsOne(list: ListRun, body: Run, slot: number): Run {
  return (x) => {
    const values = list(x);
    if (values === undefined) return undefined;
    spend(x, values.length);
    let met = 0;
    let unknown = false;
    for (let at = 0; at < values.length; at++) {
      const value = values[at];
      x.slots[slot] = value;
      const holds = body(x);
      if (holds === undefined) unknown = true;
      else if (holds === true && ++met > 1) return false;
    }
    return unknown ? undefined : met === 1;
  };
}

const nothing: readonly Value[] = [];

/** Whether an element belongs is part of the list: one that cannot be told makes the whole list unknown. */
function filtered(list: ListRun, body: Run, slot: number): Run {
  return (x) => {
    const values = list(x);
    if (values === undefined) return undefined;
    spend(x, values.length);
    let kept: Value[] | undefined;
    let unknown = false;
    for (let at = 0; at < values.length; at++) {
      const value = values[at];
      x.slots[slot] = value;
      const holds = body(x);
      if (holds === true) {
        if (kept === undefined) kept = [value];
        else kept.push(value);
      } else if (holds === undefined) unknown = true;
    }
    return unknown ? undefined : (kept ?? nothing);
  };
}

function mapped(list: ListRun, body: Run, slot: number): Run {
  return (x) => {
    const values = list(x);
    if (values === undefined) return undefined;
    spend(x, values.length);
    const results: Value[] = [];
    for (let at = 0; at < values.length; at++) {
      x.slots[slot] = values[at];
      results.push(body(x));
    }
    return results;
  };
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
