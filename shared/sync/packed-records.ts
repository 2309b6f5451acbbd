import type { Fact, Facts } from '#shared/plan/records.ts';

/**
 * Records of components and relations for the wire. Each value stands without its key, which its shape gives; and equal facts, of
 * which a plan of ten thousand components has a few hundred, stand there once: a quarter of the text, and of the time to read it.
 */
export interface PackedRecords {
  /** Lists of keys that occur: of records and of their facts. */
  readonly shapes: readonly (readonly string[])[];
  /** Facts that occur. */
  readonly facts: readonly Fact[];
  /** One list after the other, each flat: a record is the number of its shape and its values; facts are the number of their shape and their numbers. */
  readonly lists: readonly (readonly unknown[])[];
}

type Bearer = { readonly facts: Facts };

/** Packs lists of records. `unpackRecords` gives the same records; what is undefined is absent there. */
export function packRecords(lists: readonly (readonly Bearer[])[]): PackedRecords {
  const shapes = numbered((keys: readonly string[]) => keys.join('\n'));
  const facts = numbered(factKey);
  const shapeOf = (record: object): number =>
    shapes.numberOf(keysOf(record as Readonly<Record<string, unknown>>));
  const packed = lists.map((records) => {
    const values: unknown[] = [];
    for (const record of records) packRecord(record, values, shapeOf, facts.numberOf);
    return values;
  });
  return { shapes: shapes.all, facts: facts.all, lists: packed };
}

function packRecord(
  record: Bearer,
  values: unknown[],
  shapeOf: (record: object) => number,
  numberOf: (fact: Fact) => number,
): void {
  values.push(shapeOf(record));
  for (const [key, value] of Object.entries(record)) {
    if (value === undefined) continue;
    if (key !== 'facts') values.push(value);
    else {
      values.push(shapeOf(record.facts));
      for (const fact of Object.values(record.facts))
        if (fact !== undefined) values.push(numberOf(fact));
    }
  }
}

const keysOf = (record: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.keys(record).filter((key) => record[key] !== undefined);

/** Most facts are a number or a word: that is quicker said than their JSON. */
const factKey = (fact: Fact): string =>
  typeof fact.value === 'object' || fact.source !== undefined
    ? JSON.stringify(fact)
    : `${typeof fact.value} ${fact.origin} ${fact.value}`;

/** Different values by the order in which they came. */
function numbered<Value>(keyOf: (value: Value) => string) {
  const all: Value[] = [];
  const numbers = new Map<string, number>();
  return {
    all,
    numberOf: (value: Value): number => {
      const key = keyOf(value);
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, all.length);
      return all.push(value) - 1;
    },
  };
}

/** The records that were packed, list by list. Equal facts are one object: records are never altered. */
export function unpackRecords({ shapes, facts, lists }: PackedRecords): unknown[][] {
  const blanks = shapes.map((keys) => ({ keys, blank: blankOf(keys) }));
  return lists.map((values) => unpackList(values, blanks, facts));
}

/** A record without values yet: its copies have room for all keys from the start, where an object that grows key by key takes twice the memory. */
interface Blank {
  readonly keys: readonly string[];
  readonly blank: Readonly<Record<string, unknown>>;
}

const blankOf = (keys: readonly string[]): Blank['blank'] =>
  JSON.parse(`{${keys.map((key) => `${JSON.stringify(key)}:null`).join()}}`) as Blank['blank'];

function unpackList(
  values: readonly unknown[],
  blanks: readonly Blank[],
  facts: readonly Fact[],
): unknown[] {
  const records: unknown[] = [];
  let at = 0;
  const filled = ({ keys, blank }: Blank, valueOf: (key: string) => unknown) => {
    const record = { ...blank };
    for (const key of keys) record[key] = valueOf(key);
    return record;
  };
  const next = () => values[at++];
  const fact = () => facts[next() as number];
  const value = (key: string) =>
    key === 'facts' ? filled(blanks[next() as number]!, fact) : next();
  while (at < values.length) records.push(filled(blanks[next() as number]!, value));
  return records;
}
