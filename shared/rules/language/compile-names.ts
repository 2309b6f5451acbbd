import type { CelNode } from './cel-node.ts';
import { ExpressionRefused } from './expression-error.ts';
import { usedByName } from './keep-shape.ts';
import { refuseUnknown } from './known-name.ts';
import { dependsOnPlan, part, type Part } from './part.ts';
import type { Scope } from './scope.ts';
import {
  booleanType,
  numberType,
  textType,
  typeName,
  type SpaceName,
  type ValueType,
} from './value-type.ts';
import { t } from '#shared/words/t.ts';

const spaces: readonly SpaceName[] = ['plan', 'goals', 'layers', 'params'];

/** Numbers, texts, true and false. */
export function compileValue(node: CelNode & { is: 'value' }): Part {
  const { value } = node;
  const type: ValueType =
    typeof value === 'number' ? numberType : typeof value === 'string' ? textType : booleanType;
  return { ...part(type, 0, () => value), literal: value, certain: true };
}

/** `self`, a name of `let`, a loop variable, `plan`, `today` … */
export function compileName(node: CelNode & { is: 'name' }, scope: Scope): Part {
  const known = scope.names.get(node.name);
  if (known !== undefined) {
    usedByName(known, scope);
    return known;
  }
  const space = spaces.find((each) => each === node.name);
  if (space !== undefined)
    return part({ is: 'space', name: space }, dependsOnPlan, () => undefined);
  if (node.name !== 'today')
    return refuseUnknown(
      t`unknown name '${node.name}'`,
      node.name,
      [...scope.names.keys(), ...spaces, 'today'],
      node.at,
    );
  scope.rule.reads.plan.add('today');
  return part({ is: 'date' }, dependsOnPlan, (x) => x.today);
}

/** `params.x`: as the plan's profile sets it. */
export function compileParam(node: CelNode & { is: 'member' }, scope: Scope): Part {
  const param =
    scope.params.get(node.name) ??
    refuseUnknown(
      t`unknown parameter '${node.name}'`,
      node.name,
      [...scope.params.keys()],
      node.at,
    );
  scope.rule.reads.plan.add('params');
  return { ...part(param.type, dependsOnPlan, (x) => x.params[param.index]), certain: true };
}

/** `daysSince(date)`: days from that day to the day of the check. */
export function compileDaysSince(node: CelNode & { is: 'call' }, scope: Scope): Part {
  const [argument] = node.args;
  if (argument === undefined || node.args.length !== 1)
    throw new ExpressionRefused(node.at, t`daysSince() takes one date`);
  const date = scope.compile(argument, scope);
  const isDay =
    date.type.is === 'date' || (date.type.is === 'text' && date.type.options === undefined);
  if (!isDay)
    throw new ExpressionRefused(
      argument.at,
      t`daysSince() takes a date, this is ${typeName(date.type)}`,
    );
  scope.rule.reads.plan.add('today');
  return part({ is: 'number', unit: 'days' }, date.depends | dependsOnPlan, (x) =>
    daysBetween(date.run(x) as string | undefined, x.today),
  );
}

function daysBetween(from: string | undefined, to: string): number | undefined {
  const days = from === undefined ? Number.NaN : dayOf(to) - dayOf(from);
  return Number.isNaN(days) ? undefined : Math.round(days);
}

const dayMs = 86_400_000;
const dayNumbers = new Map<string, number>();

/** A date as days since 1970; NaN for what is none. Thousands of components share few dates, and reading one takes long. */
function dayOf(date: string): number {
  const known = dayNumbers.get(date);
  if (known !== undefined) return known;
  if (dayNumbers.size > mostDates) dayNumbers.clear();
  const day = Date.parse(date) / dayMs;
  dayNumbers.set(date, day);
  return day;
}

const mostDates = 4096;
