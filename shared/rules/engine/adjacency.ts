import type { Links } from '#shared/rules/language/evaluation.ts';
import { linksOf } from './links.ts';

const none: number[] = [];

/**
 * Who is related to whom by one kind of relation. A pair is listed once, however many relations join it; the count of the
 * others is kept aside.
 */
export class Adjacency {
  readonly out: number[][] = [];
  readonly in: number[][] = [];
  /** How many pairs there are. */
  pairs = 0;
  readonly #more = new Map<string, number>();
  #links: { out?: Links; in?: Links } = {};

  /** One direction in arrays of numbers; the same until something changes. */
  links(direction: 'out' | 'in'): Links {
    return (this.#links[direction] ??= linksOf(this[direction]));
  }

  /** Makes room for so many components. */
  reserve(room: number): void {
    this.#links = {};
    extend(this.out, room);
    extend(this.in, room);
  }

  add(from: number, to: number): void {
    if (this.#has(from, to)) {
      const key = `${from} ${to}`;
      this.#more.set(key, (this.#more.get(key) ?? 0) + 1);
      return;
    }
    this.pairs++;
    this.#links = {};
    put(this.out, from, to);
    put(this.in, to, from);
  }

  remove(from: number, to: number): void {
    const key = `${from} ${to}`;
    const more = this.#more.get(key) ?? 0;
    if (more > 1) this.#more.set(key, more - 1);
    else if (more === 1) this.#more.delete(key);
    else if (this.#has(from, to)) this.#drop(from, to);
  }

  #drop(from: number, to: number): void {
    this.pairs--;
    this.#links = {};
    take(this.out[from]!, to);
    take(this.in[to]!, from);
  }

  #has(from: number, to: number): boolean {
    const [out, back] = [this.out[from]!, this.in[to]!];
    return out.length <= back.length ? out.includes(to) : back.includes(from);
  }
}

function extend(lists: number[][], room: number): void {
  const before = lists.length;
  lists.length = room;
  lists.fill(none, before);
}

function put(lists: number[][], at: number, item: number): void {
  const list = lists[at]!;
  if (list === none) lists[at] = [item];
  else list.push(item);
}

function take(list: number[], item: number): void {
  const place = list.indexOf(item);
  const last = list.pop()!;
  if (place < list.length) list[place] = last;
}
