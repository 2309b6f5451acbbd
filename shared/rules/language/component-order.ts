import type { GraphView } from './evaluation.ts';

/** Components by name, then id: an order that does not depend on how a plan came about. */
export function byName(
  components: readonly number[],
  graph: Pick<GraphView, 'nameOf' | 'idOf'>,
): readonly number[] {
  if (components.length < 2) return components;
  return [...components].sort(
    (a, b) =>
      compare(graph.nameOf[a]!, graph.nameOf[b]!) || compare(graph.idOf[a]!, graph.idOf[b]!),
  );
}

/** Components by id. */
export function byId(
  components: readonly number[],
  graph: Pick<GraphView, 'idOf'>,
): readonly number[] {
  if (components.length < 2) return components;
  return [...components].sort((a, b) => compare(graph.idOf[a]!, graph.idOf[b]!));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
