import { parseSync, type Node } from 'oxc-parser';

/** Visits every node of a source file with those that hold it, the nearest first; a visit that gives false stays out of what the node holds. */
export function walk(
  file: string,
  source: string,
  visit: (node: Node, holders: readonly Node[]) => boolean | void,
): void {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  step(program, []);

  function step(node: Node, holders: readonly Node[]): void {
    if (visit(node, holders) === false) return;
    const inside = [node, ...holders];
    for (const child of Object.values(node)) {
      for (const item of Array.isArray(child) ? child : [child])
        if (isNode(item)) step(item, inside);
    }
  }
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
