import { t } from '#shared/words/t.ts';
import { numbersOf, truthsOf } from './bulk/bulk-of.ts';
import { bulkNot } from './bulk/logic.ts';
import { bulkMinus } from './bulk/numbers.ts';
import type { CelNode } from './cel-node.ts';
import type { Evaluation, Run } from './evaluation.ts';
import { ExpressionRefused } from './expression-error.ts';
import { part, type Part } from './part.ts';
import { negatedRange } from './range.ts';
import type { Scope } from './scope.ts';
import { booleanType, typeName } from './value-type.ts';

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
  const run = of.run as (x: Evaluation) => number | undefined;
  const minus: Run = (x) => {
    const value = run(x);
    return value === undefined ? undefined : -value;
  };
  const negative = { ...part(of.type, of.depends, minus), bulk: bulkMinus(numbersOf(of)) };
  return of.range === undefined ? negative : { ...negative, range: negatedRange(of.range) };
}
