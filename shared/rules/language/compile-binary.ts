import { bulkEquality, bulkMembership, bulkOrdering } from './bulk/compare.ts';
import type { BinaryNode } from './cel-node.ts';
import { compileArithmetic, compilePlus } from './compile-arithmetic.ts';
import { compileLogical } from './compile-logical.ts';
import { equality, ordering } from './comparisons.ts';
import { describe, usesSelf } from './describe.ts';
import { spend, type Evaluation, type Run } from './evaluation.ts';
import { hoistAmong } from './hoist.ts';
import { mustBe, mustCompare, mustContain, mustOrder } from './operand-types.ts';
import { dependsOn, part, type Part } from './part.ts';
import type { List, Scope } from './scope.ts';
import { comparisonWaitsFor } from './stated.ts';
import { booleanType } from './value-type.ts';

/** `a && b`, `a < b`, `a + b`, `a in b` … with unknown as a third truth (Kleene). */
export function compileBinary(node: BinaryNode, scope: Scope): Part {
  const [left, right] = hoistAmong(
    [scope.compile(node.left, scope), scope.compile(node.right, scope)] as const,
    scope,
  );
  const depends = dependsOn(left, right);
  switch (node.operator) {
    case '&&':
    case '||':
      return compileLogical(node, left, right, scope);
    case '==':
    case '!=':
      mustCompare(node, left, right);
      return {
        ...part(booleanType, depends, equality(node.operator === '==', left, right)),
        ...bulkEquality(node.operator === '==', left, right),
        ...comparisonWaitsFor(left, right),
      };
    case 'in':
      mustContain(node, left, right);
      return {
        ...part(booleanType, depends, membership(left.run, right.run as (x: Evaluation) => List)),
        ...bulkMembership(left, right, describe(node.right, scope).uses === usesSelf),
      };
    case '+':
      return compilePlus(node, left, right, scope);
    case '-':
    case '*':
    case '/':
    case '%':
      mustBe('number', node, left, right);
      return compileArithmetic(node.operator, left, right);
    default:
      mustOrder(node, left, right);
      return {
        ...part(booleanType, depends, ordering(node.operator, left, right)),
        ...bulkOrdering(node.operator, left, right),
        ...comparisonWaitsFor(left, right),
      };
  }
}

const membership =
  (item: Run, list: (x: Evaluation) => List): Run =>
  (x) => {
    const wanted = item(x);
    const values = list(x);
    if (wanted === undefined || values === undefined) return undefined;
    spend(x, values.length);
    return values.includes(wanted) ? true : values.includes(undefined) ? undefined : false;
  };
