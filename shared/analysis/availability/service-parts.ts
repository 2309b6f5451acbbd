import type { Id } from '#shared/base/ids.ts';
import { leavesUnder } from '../structure/leaves-under.ts';
import type { Structure } from '../structure/structure.ts';

const kept = new WeakMap<Structure, Map<Id, readonly number[]>>();

/** The components that a service rests on, by number. Kept by structure. */
export function partsOf(structure: Structure, service: Id): readonly number[] {
  let of = kept.get(structure);
  if (of === undefined) kept.set(structure, (of = new Map()));
  let parts = of.get(service);
  if (parts === undefined) {
    parts = leavesUnder(structure, structure.serviceOf.get(service)!.top);
    of.set(service, parts);
  }
  return parts;
}
