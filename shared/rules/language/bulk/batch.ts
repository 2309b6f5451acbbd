import type { Evaluation, GraphView } from '../evaluation.ts';
import { gather, gatherInts } from './gather.ts';
import { floats, ints } from './room.ts';
import type { Components, Lists, Numbers, Truths, Values, Vector, VectorKind } from './vectors.ts';

/** What rows are judged for. */
export interface World {
  readonly x: Evaluation;
  readonly graph: GraphView;
  /** What expressions that several rules share came to, for the rows of the root. */
  readonly shared: Map<string, Known>;
}

/** What an expression came to for all rows of a batch, and the steps that took. */
export interface Known {
  readonly vector: Vector;
  readonly cost: Float64Array;
}

/** A loop variable with its value in each row. */
interface Variable {
  readonly slot: number;
  readonly kind: VectorKind;
  readonly values: Vector;
}

/** The rows that a batch is made from: which each of its own is, and whether one may be there several times. */
interface Origin {
  readonly batch: Batch;
  readonly index: Int32Array;
  readonly expands: boolean;
}

/** Rows that are worked out together: each has a judged component, and a value for each loop variable around. */
export class Batch {
  readonly count: number;
  readonly world: World;
  readonly #origin: Origin | undefined;
  /** All that are judged. */
  readonly root: Batch;
  /** The nearest batch, outwards, in which no judged component is there twice. */
  readonly frame: Batch;
  /** What expressions on the judged component alone came to. */
  #memo: Map<string, Known> | undefined;
  /** Steps that each row took, at least as many as evaluating it alone would; rows of batches made from this one count here. */
  #cost: Float64Array;
  #slots: readonly Variable[] = noVariables;
  #self: Int32Array | undefined;
  #owner: Int32Array | undefined;
  #rootRow: Int32Array | undefined;

  private constructor(count: number, world: World, origin?: Origin, root?: Batch) {
    this.count = count;
    this.world = world;
    this.#origin = origin;
    this.root = root ?? origin?.batch.root ?? this;
    const inLoop = origin !== undefined && (origin.expands || origin.batch.isExpanded);
    this.frame = inLoop ? origin.batch.frame : this;
    this.#cost = origin === undefined ? noCost(count) : origin.batch.#cost;
  }

  /** All that are judged: these components, each a row. */
  static all(self: Int32Array, count: number, world: World): Batch {
    const batch = new Batch(count, world);
    batch.#self = self;
    return batch;
  }

  /** Some of the rows. */
  some(index: Int32Array, count: number): Batch {
    return new Batch(count, this.world, { batch: this, index, expands: false });
  }

  /** A row for each element of a list: `index` says whose. */
  each(index: Int32Array, count: number, variable: Variable): Batch {
    const batch = new Batch(count, this.world, { batch: this, index, expands: true });
    batch.#slots = [variable];
    return batch;
  }

  /** A loop variable alone, with steps of its own. */
  alone(count: number, variable: Variable): Batch {
    const batch = new Batch(count, this.world);
    batch.#slots = [variable];
    return batch;
  }

  /** The rows of a frame once more, with steps of their own. */
  again(): Batch {
    const batch = new Batch(this.count, this.world, this.#origin, this.root);
    batch.#cost = noCost(this.count);
    batch.#memo = this.memo;
    batch.#self = this.#self;
    batch.#owner = counting(this.count);
    batch.#rootRow = this.#rootRow;
    return batch;
  }

  /** The same rows, with steps of their own. */
  apart(): Batch {
    const index = counting(this.count);
    const batch = new Batch(this.count, this.world, { batch: this, index, expands: false });
    batch.#cost = noCost(this.count);
    batch.#owner = index;
    return batch;
  }

  /** Whether a judged component may be there several times: inside a loop. */
  get isExpanded(): boolean {
    return this.frame !== this;
  }

  /** Whether there is a judged component: not where a loop variable stands alone. */
  get hasSelf(): boolean {
    return this.#self !== undefined || this.#origin?.batch.hasSelf === true;
  }

  /** The judged components. */
  get self(): Int32Array {
    return (this.#self ??= this.#gathered((batch) => batch.self));
  }

  /** The batch that this one was made from. */
  get from(): Batch | undefined {
    return this.#origin?.batch;
  }

  /** What an expression came to, when that is known. */
  known(text: string): Known | undefined {
    return this.#memo?.get(text);
  }

  get memo(): Map<string, Known> {
    return (this.#memo ??= new Map());
  }

  /** Steps so far, by `owner`. */
  get cost(): Float64Array {
    return this.#cost;
  }

  /** Whose steps the steps of each row are. */
  get owner(): Int32Array {
    return (this.#owner ??=
      this.#origin === undefined ? counting(this.count) : this.#gathered((batch) => batch.owner));
  }

  /** Which row of a batch outwards each row belongs to. */
  rowsIn(of: Batch): Int32Array {
    if (of === this) return counting(this.count);
    if (of === this.root) return this.#rowsInRoot();
    if (of === this.#origin!.batch) return this.#origin!.index;
    return this.#gathered((batch) => batch.rowsIn(of));
  }

  #rowsInRoot(): Int32Array {
    return (this.#rootRow ??=
      this.#origin === undefined
        ? counting(this.count)
        : this.#gathered((batch) => batch.rowsIn(this.root)));
  }

  /** The values of a loop variable. */
  slot(slot: number, kind: VectorKind): Vector {
    for (const variable of this.#slots) if (variable.slot === slot) return variable.values;
    const { batch, index } = this.#origin!;
    const values = gather(batch.slot(slot, kind), kind, index, this.count);
    this.#slots = [...this.#slots, { slot, kind, values }];
    return values;
  }

  /** The loop variables of all loops around, and the value of each in a row, as expressions for a single subject take it. */
  variables(): readonly { readonly slot: number; readonly at: (row: number) => unknown }[] {
    return [...this.variableKinds].map(([slot, kind]) => ({
      slot,
      at: reader(this.slot(slot, kind), kind),
    }));
  }

  get variableKinds(): ReadonlyMap<number, VectorKind> {
    const kinds = new Map(this.#origin?.batch.variableKinds);
    for (const { slot, kind } of this.#slots) kinds.set(slot, kind);
    return kinds;
  }

  /** Each row took so many steps. */
  spendEach(steps: number): void {
    const { owner } = this;
    for (let row = 0; row < this.count; row++) this.#cost[owner[row]!]! += steps;
  }

  /** Each row took as many steps as its list is long, and `more`. */
  spend({ start, end }: Pick<Lists, 'start' | 'end'>, more = 0): void {
    const { owner } = this;
    const cost = this.#cost;
    for (let row = 0; row < this.count; row++) cost[owner[row]!]! += end[row]! - start[row]! + more;
  }

  #gathered(of: (batch: Batch) => Int32Array): Int32Array {
    const { batch, index } = this.#origin!;
    return gatherInts(of(batch), index, this.count);
  }
}

const noVariables: readonly Variable[] = [];

const noCost = (count: number): Float64Array => floats(count).fill(0, 0, count);

function counting(count: number): Int32Array {
  const out = ints(count);
  for (let row = 0; row < count; row++) out[row] = row;
  return out;
}

function reader(vector: Vector, kind: VectorKind): (row: number) => unknown {
  switch (kind) {
    case 'truths':
      return (row) => [false, true, undefined][(vector as Truths)[row]!];
    case 'numbers':
      return (row) => known((vector as Numbers)[row]!, Number.isNaN);
    case 'components':
      return (row) => known((vector as Components)[row]!, (value) => value < 0);
    case 'values':
      return (row) => (vector as Values)[row];
    case 'lists':
      throw new Error('A loop variable is no list');
  }
}

const known = (value: number, isUnknown: (value: number) => boolean): number | undefined =>
  isUnknown(value) ? undefined : value;
