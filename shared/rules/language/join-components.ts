import type { Evaluation } from './evaluation.ts';
import { joinedShape, keepShape } from './keep-shape.ts';
import { listType } from './navigation-part.ts';
import { componentPart, dependsOn, pathsOf, type Part } from './part.ts';
import type { Scope } from './scope.ts';
import { both } from './walks.ts';

type Components = readonly number[] | undefined;

/** The components of one list, then those of another; one that is in both is there twice. */
export function joinComponents(left: Part, right: Part, scope: Scope): Part {
  const [a, b] = [left.run as (x: Evaluation) => Components, right.run as typeof left.run];
  const paths = pathsOf(left, right);
  const all = componentPart(listType(paths), dependsOn(left, right), paths, (x) => {
    const first = a(x);
    const second = b(x) as Components;
    return first === undefined || second === undefined ? undefined : both(first, second, x);
  });
  const shape = joinedShape(left, right, scope);
  const kept = keepShape(all, shape, scope);
  return shape === undefined ? kept : { ...kept, joins: [left, right] };
}
