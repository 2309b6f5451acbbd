import { sameJson } from '#shared/base/same-json.ts';
import type { Structure } from './structure.ts';

const arrays = [
  'is',
  'subject',
  'need',
  'childStart',
  'children',
  'leafOf',
  'inItself',
  'drawn',
  'undrawn',
] as const satisfies readonly (keyof Structure)[];

const lists = [
  'components',
  'blanks',
  'homes',
  'groups',
  'services',
  'notes',
] as const satisfies readonly (keyof Structure)[];

/** Whether two structures say the same, number by number: what was worked out for one then holds for the other. */
export const sameStructure = (a: Structure, b: Structure): boolean =>
  a.size === b.size &&
  arrays.every((name) => sameNumbers(a[name], b[name])) &&
  lists.every((name) => sameJson(a[name], b[name])) &&
  sameJson([...a.inItselfInput], [...b.inItselfInput]) &&
  sameJson([...a.worksOf], [...b.worksOf]);

function sameNumbers(a: Uint8Array | Int32Array, b: Uint8Array | Int32Array): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}
