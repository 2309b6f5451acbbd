import type { Id } from '#shared/base/ids.ts';
import { colourings, type Colouring } from './colours/colouring.ts';

/** What the plan is looked at through. Nothing of the plan is another for it, and no component lies elsewhere. */
export type Lens =
  | { readonly name: 'layers' }
  | { readonly name: 'racks' }
  /** `workload`: whose way; the first one until somebody chooses. */
  | { readonly name: 'path'; readonly workload?: Id }
  | { readonly name: 'colour'; readonly by: Colouring };

/** A lens as a short text, for bookmarks and for what is remembered: "racks", "path orders", "colour vendor". */
export function lensText(lens: Lens): string {
  if (lens.name === 'path' && lens.workload !== undefined) return `path ${lens.workload}`;
  return lens.name === 'colour' ? `colour ${lens.by}` : lens.name;
}

/** The lens of a text; layers for one that is none: it may be of another version. */
export function parseLens(text: string): Lens {
  const [name = '', ...rest] = text.split(' ');
  const what = rest.join(' ');
  if (name === 'racks') return { name };
  if (name === 'path') return what === '' ? { name } : { name, workload: what };
  const by = colourings.find((each) => each === what);
  return name === 'colour' && by !== undefined ? { name, by } : { name: 'layers' };
}
