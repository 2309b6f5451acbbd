import type { Id } from '#shared/base/ids.ts';
import type { Input } from '../measured.ts';
import type { Home } from './structure.ts';
import { vertexIs } from './structure.ts';

/** A vertex while it is written. `circle` vertices stand for the vertex of a key that was still being written. */
export interface WrittenVertex {
  readonly is: number;
  readonly subject: number;
  readonly need: number;
  readonly children: readonly number[];
  /** The key whose vertex this stands for. */
  readonly circle?: string;
}

/** Writes vertices, each only once: the same gate over the same children is the same vertex. */
export class StructureWriter {
  readonly vertices: WrittenVertex[] = [];
  readonly components: Id[] = [];
  readonly blanks: Input[] = [];
  readonly homes: Home[] = [];
  readonly #known = new Map<string, number>();
  readonly #leafOf = new Map<Id, number>();
  /** What needs nothing: always works. */
  readonly always: number;
  /** What nothing provides: never works. */
  readonly never: number;

  constructor() {
    this.always = this.#push({ is: vertexIs.gate, subject: -1, need: 0, children: [] });
    this.never = this.#push({ is: vertexIs.gate, subject: -1, need: 1, children: [] });
  }

  component(id: Id): number {
    const known = this.#leafOf.get(id);
    if (known !== undefined) return known;
    const vertex = this.#push({
      is: vertexIs.component,
      subject: this.components.length,
      need: 0,
      children: [],
    });
    this.components.push(id);
    this.#leafOf.set(id, vertex);
    return vertex;
  }

  blank(input: Input): number {
    return this.#once(`blank ${input.component} ${input.field}`, () => ({
      is: vertexIs.blank,
      subject: this.blanks.push(input) - 1,
      need: 0,
      children: [],
    }));
  }

  /** The undrawn one host of a cluster; one per thing that is on it. */
  home(home: Home): number {
    return this.#once(`home ${home.of} ${home.cluster}`, () => ({
      is: vertexIs.home,
      subject: this.homes.push(home) - 1,
      need: 0,
      children: [],
    }));
  }

  circle(key: string): number {
    return this.#once(`circle ${key}`, () => ({
      is: vertexIs.gate,
      subject: -1,
      need: 0,
      children: [],
      circle: key,
    }));
  }

  all(children: readonly number[]): number {
    const needed = distinct(children.filter((child) => child !== this.always));
    if (needed.includes(this.never)) return this.never;
    return this.#gate(needed.length, needed);
  }

  any(children: readonly number[]): number {
    if (children.includes(this.always)) return this.always;
    return this.#gate(1, distinct(children.filter((child) => child !== this.never)));
  }

  /** At least so many of the children, each counted for itself. */
  atLeast(need: number, children: readonly number[]): number {
    if (need <= 0) return this.always;
    if (need === children.length) return this.all(children);
    return need === 1 ? this.any(children) : this.#gate(need, children);
  }

  /** `sure`, or, if the blank turns out well, `perhaps`. */
  either(sure: number, perhaps: number): number {
    if (sure === perhaps || sure === this.always) return sure;
    return this.#vertex(vertexIs.either, 1, [sure, perhaps]);
  }

  #gate(need: number, children: readonly number[]): number {
    if (need > children.length) return this.never;
    if (need === 0) return this.always;
    if (children.length === 1) return children[0]!;
    return this.#vertex(
      vertexIs.gate,
      need,
      children.toSorted((a, b) => a - b),
    );
  }

  #vertex(is: number, need: number, children: readonly number[]): number {
    return this.#once(`${is} ${need} ${children.join()}`, () => ({
      is,
      subject: -1,
      need,
      children,
    }));
  }

  #once(key: string, vertex: () => WrittenVertex): number {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const number = this.#push(vertex());
    this.#known.set(key, number);
    return number;
  }

  #push(vertex: WrittenVertex): number {
    return this.vertices.push(vertex) - 1;
  }
}

const distinct = (vertices: readonly number[]): readonly number[] =>
  vertices.length < 2 ? vertices : [...new Set(vertices)];
