import { kindNames } from '#shared/catalogue/kinds.ts';
import type { Evaluation } from './evaluation.ts';
import { ExpressionRefused } from './expression-error.ts';
import { joinComponents } from './join-components.ts';
import { intersection, isEmpty, kindSet, type KindSet } from './kind-set.ts';
import { keepShape, stepShape } from './keep-shape.ts';
import { known } from './known-name.ts';
import { kindsIn, listType, mustBeComponents, stepText, type Method } from './navigation-part.ts';
import { componentPart, type Part } from './part.ts';
import { kindsAtEnd, narrowed } from './reads.ts';
import { literalText, type Scope } from './scope.ts';
import { kindList } from './value-type.ts';
import { ofKinds } from './walks.ts';

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
  if (isEmpty(intersection(kindsIn(of), kinds))) refuseKinds(node, of);
  return narrow(of, kinds, { step: stepText(node), scope });
}

/**
 * Of joined navigations each is narrowed before they are joined, so that what does not count is never copied; where all that can
 * stand there is of these kinds, there is nothing to do.
 */
function narrow(
  of: Part,
  kinds: KindSet,
  place: { readonly step: string; readonly scope: Scope },
): Part {
  const met = intersection(kindsIn(of), kinds);
  if (of.shape !== undefined && met === kindsIn(of)) return of;
  if (of.joins === undefined) return kept(of, kinds, place);
  const [left, right] = of.joins.filter((each) => !isEmpty(intersection(kindsIn(each), kinds)));
  const first = narrow(left!, kinds, place);
  return right === undefined
    ? first
    : joinComponents(first, narrow(right, kinds, place), place.scope);
}

function kept(
  of: Part,
  kinds: KindSet,
  { step, scope }: { readonly step: string; readonly scope: Scope },
): Part {
  const paths = of.paths
    .map((path) => narrowed(path, intersection(kindsAtEnd(path), kinds)))
    .filter((path) => !isEmpty(kindsAtEnd(path)));
  const list = of.run as (x: Evaluation) => readonly number[] | undefined;
  const those = componentPart(listType(paths), of.depends, paths, (x) => {
    const all = list(x);
    return all === undefined ? undefined : ofKinds(all, kinds, x);
  });
  return keepShape(those, stepShape(of, step, scope), scope);
}

function refuseKinds(node: Method, of: Part): never {
  const possible = isEmpty(kindsIn(of)) ? 'nothing' : kindList(kindsIn(of));
  throw new ExpressionRefused(
    node.at,
    'none of these kinds can stand here',
    `here can be: ${possible}`,
  );
}
