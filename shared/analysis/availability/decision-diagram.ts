/** Thrown inside when a diagram needs more nodes than it may have; callers give bounds instead. */
export class TooManyNodes extends Error {}

const zero = 0;
const one = 1;
/** Below every variable. */
const bottom = 0x7fffffff;

/**
 * Reduced ordered binary decision diagrams (Bryant 1986) on typed arrays: node 0 is false, node 1 is true; any other asks
 * its variable `level` and goes on to `low` or `high`. Equal functions are the same node. The functions here only grow:
 * more parts up never turns one from true to false.
 */
export class DecisionDiagram {
  level = new Int32Array(256);
  low = new Int32Array(256);
  high = new Int32Array(256);
  size = 2;
  readonly #most: number;
  #slots = new Int32Array(512);
  readonly #known = new PairCache();

  constructor(most: number) {
    this.#most = most;
    this.level[zero] = bottom;
    this.level[one] = bottom;
  }

  /** Starts again, keeping the room that was made for nodes. */
  clear(): void {
    this.size = 2;
    if (this.#slots.length > 512) this.#slots = new Int32Array(512);
    else this.#slots.fill(0);
    this.#known.clear();
  }

  /** The node that asks a variable. Throws TooManyNodes. */
  node(level: number, low: number, high: number): number {
    if (low === high) return low;
    let slot = this.#slot(level, low, high);
    for (let found; (found = this.#slots[slot]!) !== 0; slot = (slot + 1) & this.#mask)
      if (this.level[found] === level && this.low[found] === low && this.high[found] === high)
        return found;
    return this.#add(level, low, high, slot);
  }

  variable(level: number): number {
    return this.node(level, zero, one);
  }

  and(a: number, b: number): number {
    if (a === zero || b === zero) return zero;
    if (a === one) return b;
    if (b === one || a === b) return a;
    return this.#both(a, b, true);
  }

  or(a: number, b: number): number {
    if (a === one || b === one) return one;
    if (a === zero) return b;
    if (b === zero || a === b) return a;
    return this.#both(a, b, false);
  }

  /** At least `need` of them; quickest when those that ask the last variables come first. Counts what works or what fails, whichever is less. */
  atLeast(need: number, functions: readonly number[]): number {
    const spare = functions.length - need;
    if (spare < 0) return zero;
    return spare < need ? this.#atMostFail(spare, functions) : this.#atLeastWork(need, functions);
  }

  #atLeastWork(need: number, functions: readonly number[]): number {
    const rows = [one, ...Array.from({ length: need }, () => zero)];
    for (const f of functions)
      for (let row = need; row >= 1; row--)
        rows[row] = this.or(rows[row]!, this.and(f, rows[row - 1]!));
    return rows[need]!;
  }

  #atMostFail(spare: number, functions: readonly number[]): number {
    const rows = Array.from({ length: spare + 1 }, () => one);
    for (const f of functions)
      for (let row = spare; row >= 0; row--)
        rows[row] = this.or(this.and(f, rows[row]!), row === 0 ? zero : rows[row - 1]!);
    return rows[spare]!;
  }

  #both(a: number, b: number, isAnd: boolean): number {
    const first = a < b ? a : b;
    const second = a < b ? b : a;
    const key = isAnd ? 2 * first : 2 * first + 1;
    const known = this.#known.get(key, second);
    if (known >= 0) return known;
    const result = isAnd ? this.#andAt(first, second) : this.#orAt(first, second);
    this.#known.set(key, second, result);
    return result;
  }

  #andAt(a: number, b: number): number {
    const atA = this.level[a]!;
    const atB = this.level[b]!;
    if (atA < atB) return this.node(atA, this.and(this.low[a]!, b), this.and(this.high[a]!, b));
    if (atB < atA) return this.node(atB, this.and(a, this.low[b]!), this.and(a, this.high[b]!));
    const low = this.and(this.low[a]!, this.low[b]!);
    return this.node(atA, low, this.and(this.high[a]!, this.high[b]!));
  }

  #orAt(a: number, b: number): number {
    const atA = this.level[a]!;
    const atB = this.level[b]!;
    if (atA < atB) return this.node(atA, this.or(this.low[a]!, b), this.or(this.high[a]!, b));
    if (atB < atA) return this.node(atB, this.or(a, this.low[b]!), this.or(a, this.high[b]!));
    const low = this.or(this.low[a]!, this.low[b]!);
    return this.node(atA, low, this.or(this.high[a]!, this.high[b]!));
  }

  get #mask(): number {
    return this.#slots.length - 1;
  }

  #slot(level: number, low: number, high: number): number {
    const mixed =
      Math.imul(level, 0x9e3779b1) ^ Math.imul(low, 0x85ebca6b) ^ Math.imul(high, 0xc2b2ae35);
    return (mixed ^ (mixed >>> 15)) & this.#mask;
  }

  #add(level: number, low: number, high: number, slot: number): number {
    if (this.size >= this.#most) throw new TooManyNodes();
    const node = this.size++;
    if (node === this.level.length) this.#grow();
    this.level[node] = level;
    this.low[node] = low;
    this.high[node] = high;
    if (this.#slots.length < 2 * this.size) this.#rehash();
    else this.#slots[slot] = node;
    return node;
  }

  #grow(): void {
    this.level = larger(this.level);
    this.low = larger(this.low);
    this.high = larger(this.high);
  }

  #rehash(): void {
    this.#slots = new Int32Array(4 * this.#slots.length);
    for (let node = 2; node < this.size; node++) {
      let slot = this.#slot(this.level[node]!, this.low[node]!, this.high[node]!);
      while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = node;
    }
  }
}

function larger(array: Int32Array): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(2 * array.length);
  copy.set(array);
  return copy;
}

/** Remembers results for pairs of numbers; a newer pair may take an older one's place. */
class PairCache {
  readonly #a = new Int32Array(1 << 14);
  readonly #b = new Int32Array(1 << 14);
  readonly #result = new Int32Array(1 << 14);
  /** When each was remembered: what is older than the last clearing is forgotten. */
  readonly #round = new Int32Array(1 << 14);
  #rounds = 1;

  clear(): void {
    this.#rounds++;
  }

  get(a: number, b: number): number {
    const at = place(a, b);
    return this.#round[at] === this.#rounds && this.#a[at] === a && this.#b[at] === b
      ? this.#result[at]!
      : -1;
  }

  set(a: number, b: number, result: number): void {
    const at = place(a, b);
    this.#a[at] = a;
    this.#b[at] = b;
    this.#result[at] = result;
    this.#round[at] = this.#rounds;
  }
}

const place = (a: number, b: number): number =>
  ((Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) >>> 9) & 0x3fff;
