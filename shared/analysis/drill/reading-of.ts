import type { Id } from '#shared/base/ids.ts';
import { stateNames, type Blanks } from '../structure/evaluate.ts';
import { statesAfter } from '../structure/states-after.ts';
import type { Structure } from '../structure/structure.ts';
import type { Reading } from './aftermath.ts';

/** How everything stands while some components are down. */
export function readingOf(structure: Structure, lost: ReadonlySet<Id>, blanks: Blanks): Reading {
  const states = statesAfter(structure, lost, blanks);
  const { idsAt, servicesAt } = subjectsOf(structure);
  const at = (id: Id) => {
    const vertex = structure.worksOf.get(id);
    return vertex === undefined ? up : states.at(vertex);
  };
  return {
    stateOf: (service) => stateNames[states.at(structure.serviceOf.get(service)!.top)]!,
    isDown: (id) => at(id) === down,
    isTouched: (id) => at(id) !== up,
    down: () => [
      ...standingSo(structure, blanks, states.before).down,
      ...subjectsAt(idsAt, states.changed, (state) => state === down),
    ],
    touchedServices: () => [
      ...standingSo(structure, blanks, states.before).touched,
      ...subjectsAt(servicesAt, states.changed, (state) => state !== up),
    ],
  };
}

const down = 0;
const up = 2;

/** The same reading, worked out when something of it is asked for. */
export function whenAsked(read: () => Reading): Reading {
  let known: Reading | undefined;
  const reading = () => (known ??= read());
  return {
    stateOf: (service) => reading().stateOf(service),
    isDown: (id) => reading().isDown(id),
    isTouched: (id) => reading().isTouched(id),
    down: () => reading().down(),
    touchedServices: () => reading().touchedServices(),
  };
}

type ByVertex = ReadonlyMap<number, readonly Id[]>;

function* subjectsAt(
  of: ByVertex,
  changed: ReadonlyMap<number, number>,
  counts: (state: number) => boolean,
): Iterable<Id> {
  for (const [vertex, state] of changed) if (counts(state)) yield* of.get(vertex) ?? [];
}

interface Subjects {
  /** What stands on each vertex, and the services it is the top of. */
  readonly idsAt: ByVertex;
  readonly servicesAt: ByVertex;
}

const subjects = new WeakMap<Structure, Subjects>();

function subjectsOf(structure: Structure): Subjects {
  const known = subjects.get(structure);
  if (known !== undefined) return known;
  const tops = structure.services.map(({ id, top }) => [id, top] as const);
  const fresh = { idsAt: byVertex(structure.worksOf), servicesAt: byVertex(tops) };
  subjects.set(structure, fresh);
  return fresh;
}

function byVertex(vertices: Iterable<readonly [Id, number]>): ByVertex {
  const found = new Map<number, Id[]>();
  for (const [id, vertex] of vertices) {
    const here = found.get(vertex);
    if (here === undefined) found.set(vertex, [id]);
    else here.push(id);
  }
  return found;
}

/** What is down, and which services are not up, before anything is lost. */
interface Standing {
  readonly down: readonly Id[];
  readonly touched: readonly Id[];
}

const standing = {
  worst: new WeakMap<Structure, Standing>(),
  best: new WeakMap<Structure, Standing>(),
};

function standingSo(structure: Structure, blanks: Blanks, before: Uint8Array): Standing {
  const known = standing[blanks].get(structure);
  if (known !== undefined) return known;
  const fresh = {
    down: [...structure.worksOf].filter(([, at]) => before[at] === down).map(([id]) => id),
    touched: structure.services.filter(({ top }) => before[top] !== up).map(({ id }) => id),
  };
  standing[blanks].set(structure, fresh);
  return fresh;
}
