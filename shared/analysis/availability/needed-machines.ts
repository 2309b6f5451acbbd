import type { Id } from '#shared/base/ids.ts';
import { singlePoints } from '../structure/single-points.ts';
import type { Structure } from '../structure/structure.ts';

const kept = new WeakMap<Structure, ReadonlyMap<Id, Int32Array | undefined>>();

/** Whether a machine is one that a service cannot do without, as its structure says. */
export function neededMachines(structure: Structure): (service: Id, machine: Id) => boolean {
  let points = kept.get(structure);
  if (points === undefined) {
    const everything = new Uint8Array(structure.components.length).fill(1);
    points = singlePoints(structure, everything, 'best');
    kept.set(structure, points);
  }
  const of = points;
  return (service, machine) => {
    const number = structure.numberOf.get(machine);
    return number !== undefined && of.get(service)?.includes(number) === true;
  };
}
