import { packVertices } from './pack-vertices.ts';
import { withinItself, type Structure } from './structure.ts';
import { StructureWriter } from './structure-writer.ts';

/** A structure of gates by chance over so many components, the same for the same seed: for tests against brute force. */
export function randomStructure(
  random: () => number,
  components: number,
  gates: number,
): Structure {
  const writer = new StructureWriter();
  const vertices = Array.from({ length: components }, (_, number) =>
    writer.component(`c${number}`),
  );
  const pick = () => vertices[Math.floor(random() * vertices.length)]!;
  for (let gate = 0; gate < gates; gate++) {
    const children = [...new Set(Array.from({ length: 2 + Math.floor(random() * 4) }, pick))];
    vertices.push(writer.atLeast(1 + Math.floor(random() * children.length), children));
  }
  return structureFrom(writer, { app: vertices.at(-1)!, other: vertices.at(-2)! });
}

/** A structure of given vertices, with a service for each of `tops`. */
export function structureFrom(
  writer: StructureWriter,
  tops: Readonly<Record<string, number>>,
): Structure {
  const { vertices, components, blanks, homes } = writer;
  const services = Object.entries(tops).map(([id, top]) => ({ id, top }));
  return {
    ...packVertices(vertices, components.length),
    components,
    numberOf: new Map(components.map((id, number) => [id, number])),
    inItself: new Uint8Array(components.length).fill(withinItself.single),
    inItselfInput: new Map(),
    drawn: new Uint8Array(components.length),
    undrawn: new Uint8Array(components.length),
    blanks,
    homes,
    groups: [],
    worksOf: new Map(),
    services,
    serviceOf: new Map(services.map((service) => [service.id, service])),
    notes: [],
  };
}
