import { kindNames, type Kind } from '#shared/catalogue/kinds.ts';
import { relationNames, type RelationKind } from '#shared/catalogue/relations.ts';
import type { CelNode } from './cel-node.ts';
import { spend, type Evaluation, type GraphView, type Run } from './evaluation.ts';
import { ExpressionRefused } from './expression-error.ts';
import {
  intersection,
  isEmpty,
  kindSet,
  reachedKinds,
  relatedKinds,
  union,
  type Direction,
  type KindSet,
} from './kind-set.ts';
import { keepShape, stepShape } from './keep-shape.ts';
import { known } from './known-name.ts';
import { componentPart, type Part } from './part.ts';
import { kindsAtEnd, narrowed, type Path, type Step } from './reads.ts';
import { relationNumber } from './relation-numbers.ts';
import { literalText, type Scope } from './scope.ts';
import { kindList, typeName } from './value-type.ts';

type Method = CelNode & { is: 'method' };
type Components = readonly number[] | undefined;

/** `c.to('runsOn')`, `c.from('runsOn')`: the components at the other end. */
export function compileTo(node: Method, of: Part, scope: Scope): Part {
  mustBeComponent(node, of);
  const { relation, direction, paths, type } = oneStep(node, of, scope);
  const component = of.run as (x: Evaluation) => number;
  const side =
    direction === 'out'
      ? (graph: GraphView) => graph.out[relation]!
      : (graph: GraphView) => graph.in[relation]!;
  const related = componentPart(type, of.depends, paths, (x) => side(x.graph)[component(x)]!);
  const shape = stepShape(of, stepText(node), scope);
  return shape === undefined ? related : { ...related, shape };
}

/** A step with its arguments, as text. */
const stepText = (node: Method): string =>
  `${node.name}(${node.args.map((argument) => (argument.is === 'value' ? argument.value : '')).join()})`;

/** `list.toAll('runsOn')`: those of every component of a list, each once. */
export function compileToAll(node: Method, of: Part, scope: Scope): Part {
  mustBeComponents(node, of);
  const { relation, direction, paths, type } = oneStep(node, of, scope);
  const list = of.run as (x: Evaluation) => Components;
  const related = componentPart(type, of.depends, paths, (x) => {
    const from = list(x);
    return from === undefined
      ? undefined
      : joined(from, direction === 'out' ? x.graph.out[relation]! : x.graph.in[relation]!, x);
  });
  return keepShape(related, stepShape(of, stepText(node), scope), scope);
}

function joined(
  from: readonly number[],
  related: readonly (readonly number[])[],
  x: Evaluation,
): readonly number[] {
  if (from.length === 0) return from;
  if (from.length === 1) return related[from[0]!]!;
  const { marks } = x.graph;
  const mark = x.graph.nextMark();
  const found: number[] = [];
  let steps = from.length;
  for (let index = 0; index < from.length; index++) {
    const near = related[from[index]!]!;
    steps += near.length;
    for (let at = 0; at < near.length; at++) {
      const other = near[at]!;
      if (marks[other] === mark) continue;
      marks[other] = mark;
      found.push(other);
    }
  }
  spend(x, steps);
  return found;
}

function oneStep(node: Method, of: Part, scope: Scope) {
  const direction: Direction = node.name.startsWith('to') ? 'out' : 'in';
  if (node.args.length !== 1)
    throw new ExpressionRefused(node.at, `'.${node.name}()' takes one relation`);
  const name = relationArgument(node.args[0]!, node.at);
  const after = (kinds: KindSet) => relatedKinds(kinds, name, direction);
  const paths = stepped(node, of, { relations: [name], direction, anyNumber: false }, after, scope);
  return { relation: relationNumber(name), direction, paths, type: listType(paths) };
}

const listType = (paths: readonly Path[]) =>
  ({
    is: 'list',
    of: { is: 'component', kinds: paths.map(kindsAtEnd).reduce(union, kindSet([])) },
  }) as const;

/** `c.reach('runsOn', 'memberOf')`, `list.reachAll(…)`, and backward: any number of steps. */
export function compileReach(node: Method, of: Part, scope: Scope): Part {
  const onList = node.name.endsWith('All');
  if (onList) mustBeComponents(node, of);
  else mustBeComponent(node, of);
  if (node.args.length === 0)
    throw new ExpressionRefused(node.at, `'.${node.name}()' takes the relations to follow`);
  const direction: Direction = node.name.startsWith('reachFrom') ? 'in' : 'out';
  const relations = node.args.map((argument) => relationArgument(argument, node.at));
  const after = (kinds: KindSet) => reachedKinds(kinds, relations, direction);
  const paths = stepped(node, of, { relations, direction, anyNumber: true }, after, scope);
  const walk = walker(relations.map(relationNumber), direction);
  const run: Run = onList ? reachAll(of.run, walk) : (x) => walk([of.run(x) as number], x);
  const reached = componentPart(listType(paths), of.depends, paths, run);
  return keepShape(reached, stepShape(of, stepText(node), scope), scope);
}

const reachAll =
  (list: Run, walk: (from: readonly number[], x: Evaluation) => readonly number[]): Run =>
  (x) => {
    const from = list(x) as Components;
    return from === undefined ? undefined : walk(from, x);
  };

function walker(relations: readonly number[], direction: Direction) {
  return (from: readonly number[], x: Evaluation): readonly number[] => {
    const { graph } = x;
    const sides = direction === 'out' ? graph.out : graph.in;
    const mark = graph.nextMark();
    const found: number[] = [];
    for (let index = 0; index < from.length; index++)
      visit(from[index]!, relations, sides, graph.marks, mark, found);
    for (let next = 0; next < found.length; next++)
      visit(found[next]!, relations, sides, graph.marks, mark, found);
    spend(x, found.length + 1);
    return found;
  };
}

/** Notes the components next to one that were not met yet. */
function visit(
  component: number,
  relations: readonly number[],
  sides: readonly (readonly (readonly number[])[])[],
  marks: Uint32Array,
  mark: number,
  found: number[],
): void {
  for (let index = 0; index < relations.length; index++) {
    const near = sides[relations[index]!]![component]!;
    for (let at = 0; at < near.length; at++) {
      const other = near[at]!;
      if (marks[other] === mark) continue;
      marks[other] = mark;
      found.push(other);
    }
  }
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
  const near = componentPart(listType(paths), of.depends, paths, (x) =>
    neighbours(of.run(x) as number, x),
  );
  return keepShape(near, stepShape(of, stepText(node), scope), scope);
}

function neighbours(component: number, x: Evaluation): readonly number[] {
  const { graph } = x;
  const kind = graph.kindOf[component]!;
  const mark = graph.nextMark();
  graph.marks[component] = mark;
  const found: number[] = [];
  visit(component, possibleOut[kind]!, graph.out, graph.marks, mark, found);
  visit(component, possibleIn[kind]!, graph.in, graph.marks, mark, found);
  spend(x, found.length + 1);
  return found;
}

/** By kind number, the numbers of the relations that can start at it, and that can end at it. */
const possibleOut = kindNames.map((kind) => possible(kind, 'out'));
const possibleIn = kindNames.map((kind) => possible(kind, 'in'));

function possible(kind: Kind, direction: Direction): readonly number[] {
  const from = kindSet([kind]);
  return relationNames
    .filter((relation) => !isEmpty(relatedKinds(from, relation, direction)))
    .map(relationNumber);
}

/** `list.ofKind('server', 'ftServer')`: those of these kinds. */
export function compileOfKind(node: Method, of: Part, scope: Scope): Part {
  mustBeComponents(node, of);
  if (node.args.length === 0)
    throw new ExpressionRefused(node.at, "'.ofKind()' takes the kinds to keep");
  const kinds = kindSet(
    node.args.map((argument) =>
      known('kind', literalText(argument, node.at, 'a kind'), kindNames, argument.at),
    ),
  );
  const paths = of.paths
    .map((path) => narrowed(path, intersection(kindsAtEnd(path), kinds)))
    .filter((path) => !isEmpty(kindsAtEnd(path)));
  const type = listType(paths);
  if (isEmpty(type.of.kinds)) refuseKinds(node, of);
  const kept = componentPart(type, of.depends, paths, (x) =>
    keepKinds(of.run(x) as Components, kinds, x),
  );
  return keepShape(kept, stepShape(of, stepText(node), scope), scope);
}

function refuseKinds(node: Method, of: Part): never {
  const possible =
    of.type.is === 'list' && of.type.of.is === 'component' ? kindList(of.type.of.kinds) : 'nothing';
  throw new ExpressionRefused(
    node.at,
    'none of these kinds can stand here',
    `here can be: ${possible}`,
  );
}

function keepKinds(list: Components, kinds: KindSet, x: Evaluation): Components {
  if (list === undefined || list.length === 0) return list;
  spend(x, list.length);
  const { kindOf } = x.graph;
  const kept: number[] = [];
  for (let at = 0; at < list.length; at++)
    if (kinds[kindOf[list[at]!]!] === 1) kept.push(list[at]!);
  return kept;
}

function stepped(
  node: Method,
  of: Part,
  step: Omit<Step, 'kinds'>,
  after: (kinds: KindSet) => KindSet,
  scope: Scope,
): readonly Path[] {
  const paths = of.paths
    .map((path): Path => ({
      ...path,
      steps: [...path.steps, { ...step, kinds: after(kindsAtEnd(path)) }],
    }))
    .filter((path) => !isEmpty(kindsAtEnd(path)));
  if (paths.length === 0 && of.paths.length > 0) refuseStep(node, of);
  scope.rule.reads.add(paths);
  return paths;
}

function refuseStep(node: Method, of: Part): never {
  const type = of.type.is === 'list' ? of.type.of : of.type;
  const from = type.is === 'component' ? kindList(type.kinds) : 'nothing';
  throw new ExpressionRefused(node.at, `this relation is never legal here`, `here can be: ${from}`);
}

function relationArgument(node: CelNode, at: number): RelationKind {
  return known('relation', literalText(node, at, 'a relation'), relationNames, node.at);
}

function mustBeComponent(node: Method, of: Part): void {
  if (of.type.is === 'component') return;
  const hint = of.type.is === 'list' ? `use .${node.name}All() on a list` : undefined;
  throw new ExpressionRefused(
    node.at,
    `'.${node.name}()' needs a component, this is ${typeName(of.type)}`,
    hint,
  );
}

function mustBeComponents(node: Method, of: Part): void {
  if (of.type.is === 'list' && (of.type.of.is === 'component' || of.type.of.is === 'nothing'))
    return;
  throw new ExpressionRefused(
    node.at,
    `'.${node.name}()' needs a list of components, this is ${typeName(of.type)}`,
  );
}
