import type { Id } from '#shared/base/ids.ts';
import { leavesUnder } from './leaves-under.ts';
import { aspectBit, aspects, type Aspect, type Structure } from './structure.ts';

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
  return aspects.flatMap((aspect) => {
    const bit = aspectBit(aspect);
    const without = numbers.filter((number) => (structure.undrawn[number]! & bit) !== 0);
    if (without.length === 0) return [];
    const whole = !numbers.some((number) => (structure.drawn[number]! & bit) !== 0);
    return [{ aspect, whole, components: without.map((number) => structure.components[number]!) }];
  });
}
