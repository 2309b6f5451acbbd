import type { Bulk } from './bulk/bulk-of.ts';
import { eachDifferent } from './bulk/each-different.ts';
import type { ListsOf } from './bulk/navigation.ts';
import { rememberedIn } from './bulk/remembered-in.ts';
import type { CelNode } from './cel-node.ts';
import { compileApplies } from './compile-applies.ts';
import { compileFlag } from './compile-flag.ts';
import { compileHas } from './compile-has.ts';
import { compileMember, compilePlanMember } from './compile-members.ts';
import { compileDistinct, compileListLiteral, compileSize, compileTotal } from './compile-lists.ts';
import { compileLoop } from './compile-loops.ts';
import { compileDaysSince, compileName, compileParam, compileValue } from './compile-names.ts';
import { compileNeighbours, compileReach, compileTo, compileToAll } from './compile-navigation.ts';
import { compileOfKind } from './compile-of-kind.ts';
import { compileBinary } from './compile-binary.ts';
import { compileChoose } from './compile-choose.ts';
import { compileMinus, compileNot } from './compile-unary.ts';
import { compileQuestion } from './compile-plan.ts';
import { describe } from './describe.ts';
import { ExpressionRefused } from './expression-error.ts';
import { refuseUnknown } from './known-name.ts';
import type { Part } from './part.ts';
import type { Scope } from './scope.ts';
import { typeName } from './value-type.ts';
import { withTrace } from './with-trace.ts';
import { t } from '#shared/words/t.ts';

/**
 * Turns the tree of an expression into closures, checking names and types against the catalogue and noting what it reads.
 * Throws ExpressionRefused with the place of the first error.
 */
export function compileExpression(node: CelNode, scope: Scope): Part {
  const before = scope.rule.cost;
  const compiled = compileNode(node, scope);
  scope.rule.cost += scope.rule.costs.get(compiled) ?? ownCost(node);
  scope.rule.costs.set(compiled, scope.rule.cost - before);
  return scope.rule.tracing ? withTrace(compiled) : inBulk(node, compiled, scope);
}

/** What takes steps, and hangs on the judged component alone, is worked out once for all loops and rules that write it. */
function inBulk(node: CelNode, compiled: Part, scope: Scope): Part {
  const described = describe(node, scope);
  if (node.is !== 'method') return compiled;
  const how = { named: false, counts: true };
  const bulk =
    rememberedIn(scope.rule, described, compiled, how) ?? ofVariable(node, compiled, scope);
  return bulk === undefined ? compiled : { ...compiled, bulk };
}

const farther = new Set(['toAll', 'fromAll', 'reach', 'reachFrom', 'reachAll', 'reachFromAll']);

/** A way of several steps from a loop variable. */
function ofVariable(node: CelNode, { bulk, type }: Part, scope: Scope): Bulk | undefined {
  if (bulk === undefined || node.is !== 'method' || !isWay(node) || type.is !== 'list')
    return undefined;
  const { uses } = describe(node, scope);
  for (const { described, reads } of scope.names.values())
    if (described?.uses === uses && typeof reads === 'number')
      return eachDifferent(bulk as ListsOf, reads);
  return undefined;
}

/** Whether it follows relations for more than one step. */
const isWay = (node: CelNode): boolean =>
  (node.is === 'method' &&
    (farther.has(node.name) || (['ofKind', 'distinct'].includes(node.name) && isWay(node.of)))) ||
  (node.is === 'binary' && (isWay(node.left) || isWay(node.right)));

/** Roughly what a node costs to evaluate, its operands aside. A name costs what it stands for, which is known already. */
function ownCost(node: CelNode): number {
  if (node.is !== 'method') return 1;
  return ['to', 'from', 'flag', 'size'].includes(node.name) ? 3 : 20;
}

function compileNode(node: CelNode, scope: Scope): Part {
  switch (node.is) {
    case 'value':
      return compileValue(node);
    case 'name':
      return compileName(node, scope);
    case 'member':
      return memberOf(node, scope.compile(node.of, scope), scope);
    case 'call':
      return compileCall(node, scope);
    case 'method':
      return methodOf(node, scope.compile(node.of, scope), scope);
    case 'list':
      return compileListLiteral(node, scope);
    case 'not':
      return compileNot(node, scope);
    case 'minus':
      return compileMinus(node, scope);
    case 'choose':
      return compileChoose(node, scope);
    case 'binary':
      return compileBinary(node, scope);
  }
}

function memberOf(node: CelNode & { is: 'member' }, of: Part, scope: Scope): Part {
  if (of.type.is === 'space' && of.type.name === 'params') return compileParam(node, scope);
  if (of.type.is === 'space' && of.type.name === 'plan') return compilePlanMember(node, scope);
  if (of.type.is === 'space')
    throw new ExpressionRefused(
      node.at,
      t`'${of.type.name}.${node.name}' does not exist`,
      t`functions of '${of.type.name}' take brackets`,
    );
  return compileMember(node, of, scope);
}

/** The functions that stand alone. */
export const functionNames: readonly string[] = ['has', 'applies', 'daysSince', 'size'];

function compileCall(node: CelNode & { is: 'call' }, scope: Scope): Part {
  const [argument] = node.args;
  if (node.name === 'has') return compileHas(node, scope);
  if (node.name === 'applies') return compileApplies(node, scope);
  if (node.name === 'daysSince') return compileDaysSince(node, scope);
  if (node.name === 'size' && argument !== undefined && node.args.length === 1)
    return compileSize(scope.compile(argument, scope), node.at);
  return refuseUnknown(t`unknown function '${node.name}'`, node.name, functionNames, node.at);
}

const methods: Readonly<
  Record<string, (node: CelNode & { is: 'method' }, of: Part, scope: Scope) => Part>
> = {
  to: compileTo,
  from: compileTo,
  toAll: compileToAll,
  fromAll: compileToAll,
  reach: compileReach,
  reachFrom: compileReach,
  reachAll: compileReach,
  reachFromAll: compileReach,
  neighbours: compileNeighbours,
  ofKind: compileOfKind,
  flag: compileFlag,
  exists: compileLoop,
  all: compileLoop,
  exists_one: compileLoop,
  filter: compileLoop,
  map: compileLoop,
  size: (node, of) => compileSize(of, node.at),
  distinct: (node, of, scope) => compileDistinct(of, node.at, scope),
  sum: compileTotal,
  min: compileTotal,
  max: compileTotal,
};

/** The functions that follow a dot. */
export const methodNames: readonly string[] = Object.keys(methods);

function methodOf(node: CelNode & { is: 'method' }, of: Part, scope: Scope): Part {
  if (of.type.is === 'space') return compileQuestion(node, of.type.name, scope);
  const method = Object.hasOwn(methods, node.name) ? methods[node.name] : undefined;
  if (method !== undefined) return method(node, of, scope);
  return refuseUnknown(
    t`unknown function for ${typeName(of.type)} '${node.name}'`,
    node.name,
    methodNames,
    node.at,
  );
}
