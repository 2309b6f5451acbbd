import type { Id } from '#shared/base/ids.ts';
import { vertexIs, type Structure } from './structure.ts';

/** Degraded: it works, but something that stood in for something else is lost. */
export type ServiceState = 'up' | 'degraded' | 'down';

/** How facts that nobody stated are taken: as the worst or the best they can be. */
export type Blanks = 'worst' | 'best';

/** By the values of `vertexStates`. */
export const stateNames: readonly ServiceState[] = ['down', 'degraded', 'up'];
const down = 0;
const degraded = 1;
const up = 2;

/**
 * How every service stands while some components are down (a set of ids; what no service needs may be among them).
 * One pass over the structure.
 */
export function evaluateAll(
  structure: Structure,
  downSet: ReadonlySet<Id>,
  blanks: Blanks = 'worst',
): ReadonlyMap<Id, ServiceState> {
  const values = vertexStates(structure, downSet, blanks);
  return new Map(structure.services.map(({ id, top }) => [id, stateNames[values[top]!]!]));
}

/** How a vertex of the structure stands, by the values of `vertexStates`. */
export const stateAt = (values: Uint8Array, vertex: number): ServiceState =>
  stateNames[values[vertex]!]!;

/** By vertex: 0 down, 1 degraded, 2 up. */
export function vertexStates(
  structure: Structure,
  downSet: ReadonlySet<Id>,
  blanks: Blanks = 'worst',
): Uint8Array {
  const values = new Uint8Array(structure.size);
  const lost = lostLeaves(structure, downSet);
  const blank = blanks === 'best' ? up : down;
  for (let vertex = 0; vertex < structure.size; vertex++)
    values[vertex] = valueOf(structure, vertex, values, lost, blank);
  return values;
}

function lostLeaves(structure: Structure, downSet: ReadonlySet<Id>): Uint8Array {
  const lost = new Uint8Array(structure.size);
  for (const id of downSet) {
    const number = structure.numberOf.get(id);
    if (number !== undefined) lost[structure.leafOf[number]!] = 1;
  }
  return lost;
}

function valueOf(
  structure: Structure,
  vertex: number,
  values: Uint8Array,
  lost: Uint8Array,
  blank: number,
): number {
  switch (structure.is[vertex]) {
    case vertexIs.component:
      return lost[vertex] === 1 ? down : up;
    case vertexIs.blank:
      return blank;
    case vertexIs.home:
      return up;
    default:
      return gateState(structure, vertex, values);
  }
}

/** How a gate stands, by the states of its children. */
export const gateState = (structure: Structure, vertex: number, values: Uint8Array): number =>
  structure.is[vertex] === vertexIs.either
    ? best(structure, vertex, values)
    : gateValue(structure, vertex, values);

function best({ childStart, children }: Structure, vertex: number, values: Uint8Array): number {
  let most = down;
  for (let at = childStart[vertex]!; at < childStart[vertex + 1]!; at++)
    most = Math.max(most, values[children[at]!]!);
  return most;
}

/** Up only if all its children are; down if too few work. */
function gateValue(
  { childStart, children, need }: Structure,
  vertex: number,
  values: Uint8Array,
): number {
  let working = 0;
  let whole = 0;
  const start = childStart[vertex]!;
  const end = childStart[vertex + 1]!;
  for (let at = start; at < end; at++) {
    const value = values[children[at]!]!;
    if (value !== down) working++;
    if (value === up) whole++;
  }
  if (working < need[vertex]!) return down;
  return whole === end - start ? up : degraded;
}
