import type { CelNode } from './cel-node.ts';
import { ExpressionRefused } from './expression-error.ts';
import { kindSet, union, type KindSet } from './kind-set.ts';
import type { Part } from './part.ts';
import { kindsAtEnd, type Path } from './reads.ts';
import { typeName } from './value-type.ts';
import { t } from '#shared/words/t.ts';

export type Method = CelNode & { is: 'method' };

/** The type of a list of the components at the end of some paths. */
export const listType = (paths: readonly Path[]) =>
  ({
    is: 'list',
    of: { is: 'component', kinds: paths.map(kindsAtEnd).reduce(union, kindSet([])) },
  }) as const;

/** The kinds that a list of components may hold. */
export const kindsIn = (list: Part): KindSet =>
  list.type.is === 'list' && list.type.of.is === 'component' ? list.type.of.kinds : kindSet([]);

/** A step with its arguments, as text. */
export const stepText = (node: Method): string =>
  `${node.name}(${node.args.map((argument) => (argument.is === 'value' ? argument.value : '')).join()})`;

/** Refuses what is no list of components. */
export function mustBeComponents(node: Method, of: Part): void {
  if (of.type.is === 'list' && (of.type.of.is === 'component' || of.type.of.is === 'nothing'))
    return;
  throw new ExpressionRefused(
    node.at,
    t`'.${node.name}()' needs a list of components, this is ${typeName(of.type)}`,
  );
}
