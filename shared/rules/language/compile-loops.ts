import { bulkColumnQuantified } from './bulk/column-quantified.ts';
import { bulkOf, componentListsOf, listsOf, type Bulk } from './bulk/bulk-of.ts';
import {
  bulkExistsOne,
  bulkFiltered,
  bulkMapped,
  bulkQuantified,
  type BulkLoop,
} from './bulk/loops.ts';
import type { Batch } from './bulk/batch.ts';
import { no, vectorKind, yes, type Lists, type Truths, type Vector } from './bulk/vectors.ts';
import { byId } from './component-order.ts';
import type { CelNode } from './cel-node.ts';
import { spend, type Evaluation, type Run, type Value } from './evaluation.ts';
import { describe, type Described } from './describe.ts';
import { ExpressionRefused } from './expression-error.ts';
import { hoist, noteOpenList } from './hoist.ts';
import { firstLoop, part, type Part, componentPart } from './part.ts';
import type { List, Scope } from './scope.ts';
import { booleanType, typeName, type ValueType } from './value-type.ts';
import { t } from '#shared/words/t.ts';

type Method = CelNode & { is: 'method' };
type ListRun = (x: Evaluation) => List;

/** How deep loops may be nested. */
const maxLoops = 3;

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
