import type { Id } from '#shared/base/ids.ts';
import { leavesUnder } from './leaves-under.ts';
import { aspectBit, aspects, vertexIs, type Aspect, type Structure } from './structure.ts';

/** What the drawing of a service says nothing about. */
export interface NotDrawn {
  readonly aspect: Aspect;
  /** Nothing of it is drawn for the whole service, or only for these components not. */
  readonly whole: boolean;
  readonly components: readonly Id[];
}

/** Aspects that are not drawn, or not for all: a result that does not count them must say so. */
export function notDrawn(structure: Structure, service: Id): readonly NotDrawn[] {
  const { top } = structure.serviceOf.get(service)!;
  const numbers = leavesUnder(structure, top);
  const blank = undrawnAspects(structure, top);
  return aspects.flatMap((aspect) => {
    const bit = aspectBit(aspect);
    const without = numbers.filter((number) => (structure.undrawn[number]! & bit) !== 0);
    if (without.length === 0) return [];
    const components = without.map((number) => structure.components[number]!);
    return [{ aspect, whole: blank.includes(aspect), components }];
  });
}

/** The aspects of which nothing at all is drawn under a vertex. */
export function undrawnAspects(structure: Structure, vertex: number): readonly Aspect[] {
  const { drawn, undrawn } = marksOf(structure);
  const blank = undrawn[vertex]! & ~drawn[vertex]!;
  return aspects.filter((aspect) => (blank & aspectBit(aspect)) !== 0);
}

interface Marks {
  readonly drawn: Uint8Array;
  readonly undrawn: Uint8Array;
}

const kept = new WeakMap<Structure, Marks>();

/** By vertex: what is drawn, and what is not, of anything under it. One pass for the whole structure. */
function marksOf(structure: Structure): Marks {
  let marks = kept.get(structure);
  if (marks === undefined) {
    marks = {
      drawn: gathered(structure, structure.drawn),
      undrawn: gathered(structure, structure.undrawn),
    };
    kept.set(structure, marks);
  }
  return marks;
}

function gathered(structure: Structure, ofComponent: Uint8Array): Uint8Array {
  const { size, is, subject, childStart, children } = structure;
  const marks = new Uint8Array(size);
  for (let vertex = 0; vertex < size; vertex++) {
    let mark = is[vertex] === vertexIs.component ? ofComponent[subject[vertex]!]! : 0;
    for (let at = childStart[vertex]!; at < childStart[vertex + 1]!; at++)
      mark |= marks[children[at]!]!;
    marks[vertex] = mark;
  }
  return marks;
}
