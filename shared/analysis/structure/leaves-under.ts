import { vertexIs, type Structure } from './structure.ts';

/** The components that a vertex depends on, by number, ascending. */
export function leavesUnder(structure: Structure, top: number): readonly number[] {
  return [...verticesUnder(structure, top)]
    .filter((vertex) => structure.is[vertex] === vertexIs.component)
    .map((vertex) => structure.subject[vertex]!)
    .sort((a, b) => a - b);
}

/** All vertices that a vertex depends on, itself included. */
function verticesUnder(structure: Structure, top: number): ReadonlySet<number> {
  const seen = new Set([top]);
  for (const vertex of seen)
    for (let at = structure.childStart[vertex]!; at < structure.childStart[vertex + 1]!; at++)
      seen.add(structure.children[at]!);
  return seen;
}
