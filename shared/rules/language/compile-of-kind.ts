import { kindNames } from '#shared/catalogue/kinds.ts';
import { bulkOfKind } from './bulk/navigation.ts';
import { ExpressionRefused } from './expression-error.ts';
import { intersection, isEmpty, kindSet, type KindSet } from './kind-set.ts';
import { knownArgument } from './known-name.ts';
import { takeStep } from './list-step.ts';
import { kindsIn, mustBeComponents, stepText, type Method } from './navigation-part.ts';
import type { Part } from './part.ts';
import { kindsAtEnd, narrowed, type Path } from './reads.ts';
import type { Scope } from './scope.ts';
import { kindList } from './value-type.ts';
import { ofKinds } from './walks.ts';
import { t } from '#shared/words/t.ts';

/** `list.ofKind('server', 'ftServer')`: those of these kinds. */
export function compileOfKind(node: Method, of: Part, scope: Scope): Part {
  mustBeComponents(node, of);
  if (node.args.length === 0)
    throw new ExpressionRefused(node.at, t`'.ofKind()' takes the kinds to keep`);
  const kinds = kindSet(
    node.args.map((argument) => knownArgument('kind', argument, kindNames, node.at)),
  );
  if (isEmpty(intersection(kindsIn(of), kinds))) refuseKinds(node, of);
  return takeStep(
    of,
    {
      text: stepText(node),
      narrows: true,
      weight: 1,
      go: (all, x) => ofKinds(all, kinds, x),
      inBulk: (lists) => bulkOfKind(lists, kinds),
      paths: (each) => narrowedPaths(each, kinds),
      idle: (each) => intersection(kindsIn(each), kinds) === kindsIn(each),
    },
    scope,
  );
}

const narrowedPaths = (of: Part, kinds: KindSet): readonly Path[] =>
  of.paths
    .map((path) => narrowed(path, intersection(kindsAtEnd(path), kinds)))
    .filter((path) => !isEmpty(kindsAtEnd(path)));

function refuseKinds(node: Method, of: Part): never {
  const possible = isEmpty(kindsIn(of)) ? t`nothing` : kindList(kindsIn(of));
  throw new ExpressionRefused(
    node.at,
    t`none of these kinds can stand here`,
    t`here can be: ${possible}`,
  );
}
