import { goalKinds } from '#shared/catalogue/goals.ts';
import { processingForms } from '#shared/catalogue/kind.ts';
import { kindNames } from '#shared/catalogue/kinds.ts';
import { layers } from '#shared/catalogue/layers.ts';
import { relationNames } from '#shared/catalogue/relations.ts';
import { gapNames } from '#shared/plan/decision-record/record-gaps.ts';
import type { CelNode } from './cel-node.ts';
import { spend, type Evaluation } from './evaluation.ts';
import { ExpressionRefused } from './expression-error.ts';
import { kindNumber, kindSet } from './kind-set.ts';
import { knownArgument, refuseUnknown, type NamedThing } from './known-name.ts';
import { componentPart, dependsOnPlan, part, type Part } from './part.ts';
import type { Path } from './reads.ts';
import { relationNumber } from './relation-numbers.ts';
import type { Scope } from './scope.ts';
import { booleanType, numberType, textType, type SpaceName } from './value-type.ts';
import { t } from '#shared/words/t.ts';

type Method = CelNode & { is: 'method' };
type Question = (node: Method, scope: Scope) => Part;

/** `plan.count('vm')`, `goals.stated('availability')`, `layers.notNeeded('access')` … */
export function compileQuestion(node: Method, space: SpaceName, scope: Scope): Part {
  const known: Readonly<Record<string, Question>> = questions[space];
  const question = Object.hasOwn(known, node.name) ? known[node.name] : undefined;
  return question === undefined
    ? refuseUnknown(
        t`unknown function of '${space}' '${node.name}'`,
        node.name,
        Object.keys(known),
        node.at,
      )
    : question(node, scope);
}

const questions: Readonly<Record<SpaceName, Readonly<Record<string, Question>>>> = {
  plan: { count, all, covering, technologies, forms, hasRelation, waivers, recorded },
  goals: { size: goalCount, stated, top },
  layers: { notNeeded, reasonGiven },
  params: {},
};

/** The functions of `plan`, `goals` or `layers`. */
export const questionNames = (space: SpaceName): readonly string[] => Object.keys(questions[space]);

function count(node: Method, scope: Scope): Part {
  const kinds = kindArguments(node);
  for (const kind of kinds) scope.rule.reads.plan.add(`count:${kind}`);
  const numbers = kinds.map(kindNumber);
  return part(numberType, dependsOnPlan, (x) =>
    numbers.reduce((total, kind) => total + x.graph.ofKind[kind]!.length, 0),
  );
}

function all(node: Method, scope: Scope): Part {
  const kinds = kindArguments(node);
  const path: Path = { from: 'plan', kinds: kindSet(kinds), steps: [] };
  scope.rule.reads.add([path]);
  const numbers = kinds.map(kindNumber);
  return componentPart(
    { is: 'list', of: { is: 'component', kinds: path.kinds } },
    dependsOnPlan,
    [path],
    (x) => allOf(numbers, x),
  );
}

function allOf(kinds: readonly number[], x: Evaluation): readonly number[] {
  const found =
    kinds.length === 1
      ? x.graph.ofKind[kinds[0]!]!
      : kinds.flatMap((kind) => x.graph.ofKind[kind]!);
  spend(x, found.length);
  return found;
}

function covering(node: Method, scope: Scope): Part {
  const layer = oneOf('layer', layers, node);
  scope.rule.reads.plan.add(`covering:${layer}`);
  return part(numberType, dependsOnPlan, (x) => x.graph.covering(layer));
}

function technologies(node: Method, scope: Scope): Part {
  const kinds = kindArguments(node);
  for (const kind of kinds) scope.rule.reads.plan.add(`technologies:${kind}`);
  const numbers = kinds.map(kindNumber);
  return part({ is: 'list', of: textType }, dependsOnPlan, (x) => x.graph.technologies(numbers));
}

function forms(node: Method, scope: Scope): Part {
  noArguments(node);
  scope.rule.reads.plan.add('forms');
  return part({ is: 'list', of: { is: 'text', options: processingForms } }, dependsOnPlan, (x) =>
    x.graph.forms(),
  );
}

function hasRelation(node: Method, scope: Scope): Part {
  const relation = oneOf('relation', relationNames, node);
  scope.rule.reads.plan.add(`relation:${relation}`);
  const number = relationNumber(relation);
  return part(booleanType, dependsOnPlan, (x) => x.graph.hasRelation(number));
}

function waivers(node: Method, scope: Scope): Part {
  const state = oneOf('waivers', ['unused', 'expired'], node);
  scope.rule.reads.plan.add(`waivers:${state}`);
  return part({ is: 'list', of: textType }, dependsOnPlan, (x) => x.graph.waivers(state));
}

/** What the decision record leaves open: overdue actions, risks without owner … */
function recorded(node: Method, scope: Scope): Part {
  const gap = oneOf('gap', gapNames, node);
  scope.rule.reads.plan.add(`recorded:${gap}`);
  return part({ is: 'list', of: textType }, dependsOnPlan, (x) => x.graph.recorded(gap));
}

function goalCount(node: Method, scope: Scope): Part {
  noArguments(node);
  scope.rule.reads.plan.add('goals');
  return part(numberType, dependsOnPlan, (x) => x.graph.goals().length);
}

function stated(node: Method, scope: Scope): Part {
  const goal = oneOf('goal', goalKinds, node);
  scope.rule.reads.plan.add('goals');
  return part(booleanType, dependsOnPlan, (x) => x.graph.goals().includes(goal));
}

function top(node: Method, scope: Scope): Part {
  const [first, ...rest] = node.args;
  if (first?.is !== 'value' || typeof first.value !== 'number')
    throw new ExpressionRefused(
      node.at,
      t`'goals.top()' begins with a number`,
      t`such as goals.top(2, 'cost')`,
    );
  const firsts = first.value;
  const wanted: readonly string[] = rest.map((argument) =>
    knownArgument('goal', argument, goalKinds, node.at),
  );
  scope.rule.reads.plan.add('goals');
  return part(booleanType, dependsOnPlan, (x) =>
    x.graph
      .goals()
      .slice(0, firsts)
      .some((goal) => goal !== undefined && wanted.includes(goal)),
  );
}

function notNeeded(node: Method, scope: Scope): Part {
  const layer = oneOf('layer', layers, node);
  scope.rule.reads.plan.add(`layer:${layer}`);
  return part(booleanType, dependsOnPlan, (x) => x.graph.declaration(layer) !== undefined);
}

function reasonGiven(node: Method, scope: Scope): Part {
  const layer = oneOf('layer', layers, node);
  scope.rule.reads.plan.add(`layer:${layer}`);
  return part(
    booleanType,
    dependsOnPlan,
    (x) => (x.graph.declaration(layer)?.reason ?? '').trim() !== '',
  );
}

function kindArguments(node: Method) {
  if (node.args.length === 0)
    throw new ExpressionRefused(node.at, t`'.${node.name}()' takes the kinds to look at`);
  const kinds = node.args.map((argument) => knownArgument('kind', argument, kindNames, node.at));
  return [...new Set(kinds)];
}

function oneOf<Name extends string>(thing: NamedThing, names: readonly Name[], node: Method): Name {
  if (node.args.length !== 1)
    throw new ExpressionRefused(node.at, t`'.${node.name}()' takes one text in quotes`);
  return knownArgument(thing, node.args[0], names, node.at);
}

function noArguments(node: Method): void {
  if (node.args.length > 0)
    throw new ExpressionRefused(node.at, t`'.${node.name}()' takes nothing`);
}
