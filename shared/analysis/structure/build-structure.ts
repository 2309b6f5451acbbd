import type { Id } from '#shared/base/ids.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Input } from '../measured.ts';
import { Drawing } from './drawing.ts';
import { Needs } from './needs.ts';
import { packVertices } from './pack-vertices.ts';
import type { Structure, StructureService } from './structure.ts';
import { StructureWriter } from './structure-writer.ts';
import { inItself } from './within-itself.ts';
import { withoutCircles } from './without-circles.ts';
import { t } from '#shared/words/t.ts';

/** The workloads of a plan: the services whose availability is asked for, in the order of their ids. */
const servicesOf = (plan: PlanView): readonly Id[] =>
  [...plan.all('component')]
    .filter(({ kind }) => kind === 'workload')
    .map(({ id }) => id)
    .sort();

/** Writes down what every service of a plan needs. `also` names components whose vertex is wanted besides. */
export function buildStructure(plan: PlanView, also: readonly Id[] = []): Structure {
  const drawing = new Drawing(plan, new StructureWriter());
  const needs = new Needs(drawing);
  for (const id of deepestFirst(drawing, servicesOf(plan))) needs.works(id);
  const tops = servicesOf(plan).map((id) => ({ id, top: needs.service(id) }));
  const works = [...tops.map(({ id }) => id), ...also].map((id) => [id, needs.works(id)] as const);
  const { writer, at, cut } = withoutCircles(drawing.writer, (key) => drawing.written(key));
  if (cut) drawing.notes.add(t`Needs go round in more circles than are followed.`);
  const services = tops.map(({ id, top }) => ({ id, top: at(top) }));
  const worksOf = new Map(works.map(([id, vertex]) => [id, at(vertex)]));
  return packed(drawing, writer, services, worksOf);
}

/** What services depend on, each before what depends on it: long chains need no deep calls then. */
function deepestFirst(drawing: Drawing, services: readonly Id[]): readonly Id[] {
  const done = new Set<Id>();
  const seen = new Set<Id>();
  const stack = [...services];
  while (stack.length > 0) {
    const id = stack.at(-1)!;
    if (seen.has(id)) {
      done.add(id);
      stack.pop();
      continue;
    }
    seen.add(id);
    stack.push(...drawing.to(id, 'dependsOn').filter((other) => !seen.has(other)));
  }
  return [...done];
}

function packed(
  drawing: Drawing,
  { vertices, components, blanks, homes }: StructureWriter,
  services: readonly StructureService[],
  worksOf: ReadonlyMap<Id, number>,
): Structure {
  const numberOf = new Map(components.map((id, number) => [id, number]));
  const within = components.map((id) => inItself(drawing, id));
  return {
    ...packVertices(vertices, components.length),
    components,
    numberOf,
    inItself: Uint8Array.from(within, ({ is }) => is),
    inItselfInput: new Map(
      within.flatMap(({ input }, number): [number, Input][] =>
        input === undefined ? [] : [[number, input]],
      ),
    ),
    drawn: Uint8Array.from(components, (id) => drawing.drawn.get(id) ?? 0),
    undrawn: Uint8Array.from(components, (id) => drawing.undrawn.get(id) ?? 0),
    blanks,
    homes,
    groups: drawing.groups
      .all()
      .map((ids) => ids.flatMap((id) => numberOf.get(id) ?? []))
      .filter((group) => group.length > 1),
    worksOf,
    services,
    serviceOf: new Map(services.map((service) => [service.id, service])),
    notes: [...drawing.notes],
  };
}
