import type { FactValue, Field } from '#shared/catalogue/field.ts';

/** Numbers in [0, 1), as from `seededRandom`. */
export type Random = () => number;

/** One of a list, or undefined when it is empty. */
export const pick = <Item>(random: Random, items: readonly Item[]): Item | undefined =>
  items[Math.floor(random() * items.length)];

/** A value that a field may have, for fuzzing. */
export function randomValue(field: Field, random: Random): FactValue {
  switch (field.type) {
    case 'number':
      return randomNumber(field.min ?? 0, field.max ?? 1000, field.integer === true, random);
    case 'text':
      return pick(random, ['core', 'Berlin, hall 2', 'ä€😀', '7.0 U3'])!;
    case 'boolean':
      return random() < 0.5;
    case 'choice':
      return pick(random, field.options)!;
    case 'list':
      return (field.options ?? ['a', 'b']).filter(() => random() < 0.5);
    case 'date':
      return `20${Math.floor(10 + random() * 80)}-0${Math.floor(1 + random() * 9)}-15`;
  }
}

function randomNumber(min: number, max: number, integer: boolean, random: Random): number {
  const value = min + random() * (max - min);
  return integer ? Math.round(value) : value;
}
