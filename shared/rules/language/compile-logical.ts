import { bulkConjunction, bulkDisjunction, conjunctsWhereStated } from './stated.ts';
import type { BinaryNode } from './cel-node.ts';
import type { Run } from './evaluation.ts';
import { mustBe } from './operand-types.ts';
import { dependsOn, part, type Part } from './part.ts';
import type { Scope } from './scope.ts';
import { booleanType } from './value-type.ts';

/** A few facts compared. What is dearer stays in the author's order, who knows what is seldom there. */
const cheap = 8;

/** `a && b`, `a || b`, with unknown as a third truth (Kleene). The order of the operands makes no difference to the result, so a cheap one is asked first; not while explaining. */
export function compileLogical(node: BinaryNode, left: Part, right: Part, scope: Scope): Part {
  mustBe('boolean', node, left, right);
  const decides = node.operator === '||';
  const cost = (each: Part) => scope.rule.costs.get(each) ?? 0;
  const swap = !scope.rule.tracing && cost(right) <= cheap && cost(left) > 2 * cheap;
  const [first, second] = swap ? [right, left] : [left, right];
  const both = part(booleanType, dependsOn(left, right), eitherWay(decides, first.run, second.run));
  if (decides) return { ...both, bulk: bulkDisjunction(first, second) };
  const conjuncts = conjunctsWhereStated([...conjunctsOf(first), ...conjunctsOf(second)]);
  return { ...both, bulk: bulkConjunction(conjuncts), conjuncts };
}

const eitherWay =
  (decides: boolean, a: Run, b: Run): Run =>
  (x) => {
    const first = a(x);
    if (first === decides) return decides;
    const second = b(x);
    return second === decides || first !== undefined ? second : undefined;
  };

/** What an expression joins with `&&`. */
export const conjunctsOf = (part: Part): readonly Part[] => part.conjuncts ?? [part];
