import type { Input } from '../measured.ts';
import { vertexIs, type Structure } from './structure.ts';

const kept = new WeakMap<Structure, Uint8Array>();

/** By vertex: 1 when a fact that nobody stated decides how it is made up, or what is under it. Kept by structure. */
export function restsOnBlank(structure: Structure): Uint8Array {
  let marks = kept.get(structure);
  if (marks === undefined) kept.set(structure, (marks = marked(structure)));
  return marks;
}

function marked({ size, is, childStart, children }: Structure): Uint8Array {
  const marks = new Uint8Array(size);
  for (let vertex = 0; vertex < size; vertex++) {
    let mark = is[vertex] === vertexIs.blank ? 1 : 0;
    for (let at = childStart[vertex]!; at < childStart[vertex + 1]!; at++)
      mark |= marks[children[at]!]!;
    marks[vertex] = mark;
  }
  return marks;
}

/** The facts that nobody stated and that decide how a vertex is made up. */
export function blanksUnder(structure: Structure, top: number): readonly Input[] {
  const { is, subject, childStart, children, blanks } = structure;
  const marks = restsOnBlank(structure);
  if (marks[top] === 0) return [];
  const seen = new Set([top]);
  const found: Input[] = [];
  for (const vertex of seen) {
    if (is[vertex] === vertexIs.blank) found.push(blanks[subject[vertex]!]!);
    for (let at = childStart[vertex]!; at < childStart[vertex + 1]!; at++)
      if (marks[children[at]!] === 1) seen.add(children[at]!);
  }
  return found;
}
