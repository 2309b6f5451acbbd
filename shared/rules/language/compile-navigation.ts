import { relationNames, type RelationKind } from '#shared/catalogue/relations.ts';
import { componentsOf } from './bulk/bulk-of.ts';
import {
  bulkAlone,
  bulkNeighbours,
  bulkReach,
  bulkTo,
  bulkToAll,
  type ListsOf,
} from './bulk/navigation.ts';
import type { CelNode } from './cel-node.ts';
import { spend, type Evaluation, type GraphView } from './evaluation.ts';
import { ExpressionRefused } from './expression-error.ts';
import {
  isEmpty,
  reachedKinds,
  relatedKinds,
  union,
  type Direction,
  type KindSet,
} from './kind-set.ts';
import { keepShape, stepShape } from './keep-shape.ts';
import { knownArgument } from './known-name.ts';
import { takeStep } from './list-step.ts';
import { listType, mustBeComponents, stepText, type Method } from './navigation-part.ts';
import type { Go } from './onward.ts';
import { componentPart, type Part } from './part.ts';
import { kindsAtEnd, type Path, type Step } from './reads.ts';
import { relationNumber } from './relation-numbers.ts';
import type { Scope } from './scope.ts';
import { kindList, typeName } from './value-type.ts';
import { reached, related } from './walks.ts';
import { t } from '#shared/words/t.ts';

/** `c.to('runsOn')`, `c.from('runsOn')`: the components at the other end. */
export function compileTo(node: Method, of: Part, scope: Scope): Part {
  mustBeComponent(node, of);
  const { relation, direction, after, step } = oneStep(node);
  const paths = stepped(node, of, step, after, scope);
  const component = of.run as (x: Evaluation) => number;
  const side =
    direction === 'out'
      ? (graph: GraphView) => graph.out[relation]!
      : (graph: GraphView) => graph.in[relation]!;
  const near = componentPart(
    listType(paths),
    of.depends,
    paths,
    (x) => side(x.graph)[component(x)]!,
  );
  const shape = stepShape(of, stepText(node), scope);
  const bulk = bulkTo(componentsOf(of), relation, direction);
  return shape === undefined ? { ...near, bulk } : { ...near, bulk, shape };
}

/** `list.toAll('runsOn')`: those of every component of a list, each once. */
export function compileToAll(node: Method, of: Part, scope: Scope): Part {
  mustBeComponents(node, of);
  const { relation, direction, after, step } = oneStep(node);
  stepped(node, of, step, after, scope);
  const go: Go =
    direction === 'out'
      ? (from, x) => related(from, x.graph.out[relation]!, x)
      : (from, x) => related(from, x.graph.in[relation]!, x);
  const paths = (each: Part) => steppedPaths(each, step, after);
  // Members of a cluster, guests of a host: backward there are many.
  const weight = direction === 'out' ? 1 : 2;
  const inBulk = (lists: ListsOf) => bulkToAll(lists, relation, direction);
  return takeStep(of, { text: stepText(node), narrows: false, weight, go, inBulk, paths }, scope);
}

function oneStep(node: Method) {
  const direction: Direction = node.name.startsWith('to') ? 'out' : 'in';
  if (node.args.length !== 1)
    throw new ExpressionRefused(node.at, t`'.${node.name}()' takes one relation`);
  const name = relationArgument(node.args[0]!, node.at);
  const after = (kinds: KindSet) => relatedKinds(kinds, name, direction);
  const step = { relations: [name], direction, anyNumber: false };
  return { relation: relationNumber(name), direction, after, step };
}

/** `c.reach('runsOn', 'memberOf')`, `list.reachAll(…)`, and backward: any number of steps. */
export function compileReach(node: Method, of: Part, scope: Scope): Part {
  const onList = node.name.endsWith('All');
  if (onList) mustBeComponents(node, of);
  else mustBeComponent(node, of);
  if (node.args.length === 0)
    throw new ExpressionRefused(node.at, t`'.${node.name}()' takes the relations to follow`);
  const direction: Direction = node.name.startsWith('reachFrom') ? 'in' : 'out';
  const relations = node.args.map((argument) => relationArgument(argument, node.at));
  const after = (kinds: KindSet) => reachedKinds(kinds, relations, direction);
  const step = { relations, direction, anyNumber: true };
  const paths = stepped(node, of, step, after, scope);
  const numbers = relations.map(relationNumber);
  const go: Go = (from, x) => reached(from, numbers, direction, x);
  if (onList) {
    const pathsOf = (each: Part) => steppedPaths(each, step, after);
    const inBulk = (lists: ListsOf) => bulkReach(lists, numbers, direction);
    const way = { text: stepText(node), narrows: false, weight: 3, go, inBulk, paths: pathsOf };
    return takeStep(of, way, scope);
  }
  const far = componentPart(listType(paths), of.depends, paths, (x) =>
    go([of.run(x) as number], x),
  );
  const bulk = bulkReach(bulkAlone(componentsOf(of)), numbers, direction);
  return { ...keepShape(far, stepShape(of, stepText(node), scope), scope), bulk };
}

/** `c.neighbours()`: every component it has a relation with, each once, without itself. */
export function compileNeighbours(node: Method, of: Part, scope: Scope): Part {
  mustBeComponent(node, of);
  const after = (kinds: KindSet) =>
    relationNames
      .flatMap((relation) => [
        relatedKinds(kinds, relation, 'out'),
        relatedKinds(kinds, relation, 'in'),
      ])
      .reduce(union);
  const paths = stepped(
    node,
    of,
    { relations: relationNames, direction: 'both', anyNumber: false },
    after,
    scope,
  );
  const component = of.run as (x: Evaluation) => number;
  const near = componentPart(listType(paths), of.depends, paths, (x) => {
    const all = x.graph.neighbours(component(x));
    spend(x, all.length + 1);
    return all;
  });
  return { ...near, bulk: bulkNeighbours(componentsOf(of)) };
}

function stepped(
  node: Method,
  of: Part,
  step: Omit<Step, 'kinds'>,
  after: (kinds: KindSet) => KindSet,
  scope: Scope,
): readonly Path[] {
  const paths = steppedPaths(of, step, after);
  if (paths.length === 0 && of.paths.length > 0) refuseStep(node, of);
  scope.rule.reads.add(paths);
  return paths;
}

const steppedPaths = (
  of: Part,
  step: Omit<Step, 'kinds'>,
  after: (kinds: KindSet) => KindSet,
): readonly Path[] =>
  of.paths
    .map((path): Path => ({
      ...path,
      steps: [...path.steps, { ...step, kinds: after(kindsAtEnd(path)) }],
    }))
    .filter((path) => !isEmpty(kindsAtEnd(path)));

function refuseStep(node: Method, of: Part): never {
  const type = of.type.is === 'list' ? of.type.of : of.type;
  const from = type.is === 'component' ? kindList(type.kinds) : t`nothing`;
  throw new ExpressionRefused(
    node.at,
    t`this relation is never legal here`,
    t`here can be: ${from}`,
  );
}

function relationArgument(node: CelNode, at: number): RelationKind {
  return knownArgument('relation', node, relationNames, at);
}

function mustBeComponent(node: Method, of: Part): void {
  if (of.type.is === 'component') return;
  const hint = of.type.is === 'list' ? t`use .${node.name}All() on a list` : undefined;
  throw new ExpressionRefused(
    node.at,
    t`'.${node.name}()' needs a component, this is ${typeName(of.type)}`,
    hint,
  );
}
