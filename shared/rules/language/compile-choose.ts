import { t } from '#shared/words/t.ts';
import { bulkChosen } from './bulk/compare.ts';
import type { CelNode } from './cel-node.ts';
import type { Run, Value } from './evaluation.ts';
import { ExpressionRefused } from './expression-error.ts';
import { hoistAmong } from './hoist.ts';
import { componentPart, dependsOn, pathsOf, type Part } from './part.ts';
import type { Scope } from './scope.ts';
import { bulkChosenWhereStated } from './stated.ts';
import { commonType, typeName } from './value-type.ts';

/** `test ? yes : no`; unknown when the test is. */
export function compileChoose(node: CelNode & { is: 'choose' }, scope: Scope): Part {
  const [test, first, second] = hoistAmong(
    [
      scope.compile(node.test, scope),
      scope.compile(node.yes, scope),
      scope.compile(node.no, scope),
    ] as const,
    scope,
  );
  if (test.type.is !== 'boolean')
    throw new ExpressionRefused(
      node.test.at,
      t`what stands before '?' must be true or false, this is ${typeName(test.type)}`,
    );
  const type = commonType(first.type, second.type);
  if (type === undefined)
    throw new ExpressionRefused(
      node.at,
      t`both results must be of one type, not ${typeName(first.type)} and ${typeName(second.type)}`,
    );
  const run = choice(test.run, first.run, second.run);
  const chosen = componentPart(type, dependsOn(test, first, second), pathsOf(first, second), run);
  return {
    ...chosen,
    ...bulkChosen(type, test, first, second),
    ...bulkChosenWhereStated(test, first, second),
  };
}

const choice =
  (test: Run, yes: Run, no: Run): Run =>
  (x): Value => {
    const decided = test(x);
    return decided === undefined ? undefined : decided === true ? yes(x) : no(x);
  };
