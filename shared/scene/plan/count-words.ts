import type { Id } from '#shared/base/ids.ts';
import { kindData } from '#shared/catalogue/kinds.ts';
import type { DrawnTree } from '#shared/layout/drawn-tree.ts';
import { counted } from '#shared/words/counted.ts';

/** "18 virtual machines", or "18 components" where kinds differ. */
export function countWords(tree: Pick<DrawnTree, 'components'>, ids: readonly Id[]): string {
  const kinds = new Set(ids.map((id) => tree.components.get(id)!.kind));
  const [only] = kinds;
  return kinds.size === 1 && only !== undefined && only !== 'group'
    ? `${ids.length} ${kindData(only).plural}`
    : counted(ids.length, { one: '{0} components', other: '{0} components' });
}
