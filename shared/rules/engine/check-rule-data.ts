import { closestName } from '#shared/base/closest-name.ts';
import { goalKinds } from '#shared/catalogue/goals.ts';
import { isKind, kindNames } from '#shared/catalogue/kinds.ts';
import { isLayer, layers } from '#shared/catalogue/layers.ts';
import type { RuleData, RuleParam } from '#shared/rules/rule.ts';
import type { RuleProblem } from './rule-problem.ts';
import { t } from '#shared/words/t.ts';

const names = ['self', 'plan', 'goals', 'layers', 'params', 'today'];

/** What is wrong with a rule besides its expressions: identity, kinds, layers, parameters. */
export function checkRuleData(data: RuleData): readonly RuleProblem[] {
  const found: RuleProblem[] = [];
  const problem = (where: string, message: string) => found.push({ rule: data.id, where, message });
  if (!/^[A-Z][A-Z0-9]*-\d{2,}$/.test(data.id))
    problem('id', t`'${data.id}' is no rule id, such as MIS-04`);
  if (!Number.isInteger(data.version) || data.version < 1)
    problem('version', t`must be a whole number from 1`);
  if (data.on !== 'plan' && data.on.length === 0)
    problem('on', t`judges nothing: name at least one kind, or the plan`);
  if (data.on !== 'plan')
    for (const kind of data.on)
      if (!isKind(kind)) problem('on', meant(t`unknown kind '${kind}'`, kind, kindNames));
  for (const layer of data.layers)
    if (!isLayer(layer)) problem('layers', meant(t`unknown layer '${layer}'`, layer, layers));
  for (const goal of data.goals ?? [])
    if (!goalKinds.includes(goal))
      problem('goals', meant(t`unknown goal '${goal}'`, goal, goalKinds));
  for (const [name, param] of Object.entries(data.params ?? {})) checkParam(name, param, problem);
  for (const name of Object.keys(data.let ?? {}))
    if (names.includes(name))
      problem(`let ${name}`, t`'${name}' already means something; take another name`);
  if (data.hides?.includes(data.id) === true) problem('hides', t`a rule cannot hide itself`);
  return found;
}

/** What is wrong with a name, with the known one that it is like. */
function meant(problem: string, name: string, known: readonly string[]): string {
  const closest = closestName(name, known);
  return closest === undefined ? problem : t`${problem}: did you mean '${closest}'?`;
}

function checkParam(
  name: string,
  param: RuleParam,
  problem: (where: string, message: string) => void,
): void {
  for (const value of [param.default, ...Object.values(param.profiles ?? {})]) {
    if (typeof value !== typeof param.default)
      problem(`param ${name}`, t`has values of different types`);
    if (typeof value !== 'number') continue;
    if (value < (param.min ?? -Infinity) || value > (param.max ?? Infinity))
      problem(`param ${name}`, t`${value} is outside its own limits`);
  }
}
