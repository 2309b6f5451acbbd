import { kindData } from '#shared/catalogue/kinds.ts';
import type { DrawnKind } from '#shared/layout/card-geometry.ts';
import { kindWords } from '#shared/plan/words/component-words.ts';

/** The name of the icon of what is drawn. */
export const nodeIcon = (kind: DrawnKind): string =>
  kind === 'group' ? 'square-dashed' : kindData(kind).icon;

/** A kind inside a sentence: "virtual machine", "group". */
export const nodeKindWords = (kind: DrawnKind): string =>
  kind === 'group' ? 'group' : kindWords(kind);
