import type { Id } from '#shared/base/ids.ts';
import type { DrawnTree } from './drawn-tree.ts';

/** The innermost container that holds all of these; undefined when they lie in different ones. */
export function commonGroup(tree: Pick<DrawnTree, 'parents'>, ids: readonly Id[]): Id | undefined {
  const [first, ...rest] = ids;
  if (first === undefined) return undefined;
  let common = containersOf(tree, first);
  for (const id of rest) {
    const own = new Set(containersOf(tree, id));
    common = common.filter((group) => own.has(group));
  }
  return common[0];
}

/** The containers a component lies in, innermost first. */
export function containersOf({ parents }: Pick<DrawnTree, 'parents'>, id: Id): Id[] {
  const found: Id[] = [];
  for (let up = parents.get(id); up !== undefined; up = parents.get(up)) found.push(up);
  return found;
}
