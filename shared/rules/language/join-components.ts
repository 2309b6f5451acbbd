import { componentListsOf } from './bulk/bulk-of.ts';
import { bulkJoined } from './bulk/navigation.ts';
import type { Evaluation } from './evaluation.ts';
import { joinedShape, keepShape } from './keep-shape.ts';
import { listType } from './navigation-part.ts';
import { componentPart, dependsOn, pathsOf, type Part } from './part.ts';
import type { Scope } from './scope.ts';
import { both, union } from './walks.ts';

type Components = readonly number[] | undefined;

/** The components of one list, then those of another; one that is in both is there twice, or with `once` only once. */
export function joinComponents(left: Part, right: Part, once: boolean, scope: Scope): Part {
  const [a, b] = [left.run as (x: Evaluation) => Components, right.run as typeof left.run];
  const paths = pathsOf(left, right);
  const all = componentPart(listType(paths), dependsOn(left, right), paths, (x) => {
    const first = a(x);
    const second = b(x) as Components;
    if (first === undefined || second === undefined) return undefined;
    return once ? unionOf(first, second, x) : both(first, second, x);
  });
  const shape = joinedShape(left, right, once ? '|' : '+', scope);
  const kept = keepShape(all, shape, scope);
  const bulk = bulkJoined([componentListsOf(left), componentListsOf(right)], once);
  return shape === undefined
    ? { ...kept, bulk }
    : { ...kept, bulk, joins: { parts: [left, right], once } };
}

/** Both lists hold each component once. */
function unionOf(first: readonly number[], second: readonly number[], x: Evaluation) {
  if (first.length === 0) return second;
  return second.length === 0 ? first : union([first, second], x);
}
