import type { Input } from '../measured.ts';
import { verticesUnder } from './leaves-under.ts';
import { vertexIs, type Structure } from './structure.ts';

/** The facts that nobody stated and that decide how a vertex is made up. */
export const blanksUnder = (structure: Structure, top: number): readonly Input[] =>
  structure.blanks.length === 0
    ? []
    : [...verticesUnder(structure, top)]
        .filter((vertex) => structure.is[vertex] === vertexIs.blank)
        .map((vertex) => structure.blanks[structure.subject[vertex]!]!);
