import { vertexIs } from './structure.ts';
import { StructureWriter, type WrittenVertex } from './structure-writer.ts';

/** So many turns round a circle of needs are written out. */
const mostTurns = 8;

/** Vertices of which none stands for another any more, and where the old ones went. */
export interface WithoutCircles {
  readonly writer: StructureWriter;
  readonly at: (vertex: number) => number;
  /** Whether a circle was longer than what is written out. */
  readonly cut: boolean;
}

/**
 * Writes circles of needs out. Two services that need each other both work while all else that either needs works: a need
 * that comes back to itself asks for nothing more. One turn for each place where a circle closes is enough for that.
 */
export function withoutCircles(
  written: StructureWriter,
  target: (key: string) => number | undefined,
): WithoutCircles {
  const circles = written.vertices.filter(({ circle }) => circle !== undefined).length;
  if (circles === 0) return { writer: written, at: (vertex) => vertex, cut: false };
  const copy = new Copy(written, target);
  const turns = Math.min(circles, mostTurns);
  return { writer: copy.writer, at: (vertex) => copy.at(vertex, turns), cut: circles > mostTurns };
}

class Copy {
  readonly writer = new StructureWriter();
  readonly #old: StructureWriter;
  readonly #target: (key: string) => number | undefined;
  readonly #circled: Uint8Array;
  readonly #copied = new Map<number, number>();

  constructor(old: StructureWriter, target: (key: string) => number | undefined) {
    this.#old = old;
    this.#target = target;
    this.#circled = circled(old.vertices);
  }

  at(vertex: number, turns: number): number {
    const key =
      this.#circled[vertex] === 1 ? vertex * (mostTurns + 1) + turns : vertex * (mostTurns + 1);
    let known = this.#copied.get(key);
    if (known === undefined) {
      known = this.#copy(this.#old.vertices[vertex]!, turns);
      this.#copied.set(key, known);
    }
    return known;
  }

  #copy(vertex: WrittenVertex, turns: number): number {
    const { writer } = this;
    if (vertex.circle !== undefined) return this.#turn(vertex.circle, turns);
    switch (vertex.is) {
      case vertexIs.component:
        return writer.component(this.#old.components[vertex.subject]!);
      case vertexIs.blank:
        return writer.blank(this.#old.blanks[vertex.subject]!);
      case vertexIs.home: {
        const { of, cluster, hosts } = this.#old.homes[vertex.subject]!;
        return writer.home({ of, cluster, hosts: hosts.map((host) => this.at(host, turns)) });
      }
      case vertexIs.either: {
        const [sure, perhaps] = vertex.children.map((child) => this.at(child, turns));
        return writer.either(sure!, perhaps!);
      }
      default:
        return writer.atLeast(
          vertex.need,
          vertex.children.map((child) => this.at(child, turns)),
        );
    }
  }

  #turn(key: string, turns: number): number {
    const vertex = this.#target(key);
    return turns === 0 || vertex === undefined ? this.writer.always : this.at(vertex, turns - 1);
  }
}

/** By vertex: whether it leads to one that stands for another. */
function circled(vertices: readonly WrittenVertex[]): Uint8Array {
  const marks = new Uint8Array(vertices.length);
  vertices.forEach(({ circle, children }, vertex) => {
    marks[vertex] = circle !== undefined || children.some((child) => marks[child] === 1) ? 1 : 0;
  });
  return marks;
}
