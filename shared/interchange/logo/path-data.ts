/** How many numbers each command takes. */
const arity: Readonly<Record<string, number>> = {
  m: 2,
  l: 2,
  h: 1,
  v: 1,
  c: 6,
  s: 4,
  q: 4,
  t: 2,
  a: 7,
  z: 0,
};

const space = /[\s,]*/y;
const command = /[MmLlHhVvCcSsQqTtAaZz]/y;
const number = /[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const flag = /[01]/y;

/**
 * The outline of a path with one space between commands and numbers, so that any reader of paths understands it alike; undefined
 * for what is no path. Of a path that breaks off, what came before is drawn by browsers; here it is none.
 */
export function tidyPath(d: string): string | undefined {
  const reader = new Reader(d);
  const out: string[] = [];
  while (!reader.isAtEnd) {
    const name = reader.take(command);
    if (name === undefined || (out.length === 0 && !/m/i.test(name))) return undefined;
    const count = arity[name.toLowerCase()]!;
    if (count === 0) out.push(name);
    else
      do {
        const numbers = argumentsOf(name, count, reader);
        if (numbers === undefined) return undefined;
        out.push(name, ...numbers);
      } while (reader.isAtNumber);
  }
  return relinked(out).join(' ');
}

function argumentsOf(name: string, count: number, reader: Reader): readonly string[] | undefined {
  const isArc = name === 'a' || name === 'A';
  const numbers: string[] = [];
  for (let index = 0; index < count; index++) {
    // The flags of an arc may stand without spaces: "a1 1 0 01.5.5".
    const taken = reader.take(isArc && (index === 3 || index === 4) ? flag : number);
    if (taken === undefined) return undefined;
    numbers.push(String(Number(taken)));
  }
  return numbers;
}

/** Further pairs of a move are lines. */
function relinked(parts: readonly string[]): readonly string[] {
  let before = '';
  return parts.map((part) => {
    if (!/[a-z]/i.test(part) || /e/i.test(part)) return part;
    const again = before === part && (part === 'm' || part === 'M');
    if (!again) before = part;
    return again ? (part === 'm' ? 'l' : 'L') : part;
  });
}

class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
    this.take(space);
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  get isAtNumber(): boolean {
    return /[-+.\d]/.test(this.#text[this.#at] ?? '');
  }

  take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    if (found === undefined) return undefined;
    this.#at += found.length;
    if (pattern !== space) this.take(space);
    return found;
  }
}
