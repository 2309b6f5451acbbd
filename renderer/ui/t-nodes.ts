import { createElement, Fragment, type ReactNode } from 'react';
import { keyOf } from '#shared/words/t.ts';
import { spokenText } from '#shared/words/spoken.ts';

const hole = /\{(\d)\}/;

/** As `t`, for a sentence that holds elements: tNodes`Press ${<kbd>Esc</kbd>} to end.` */
export function tNodes(parts: TemplateStringsArray, ...values: readonly ReactNode[]): ReactNode {
  const pieces = spokenText(keyOf(parts)).split(hole);
  const nodes = pieces.map((piece, index) => (index % 2 === 0 ? piece : values[Number(piece)]));
  return createElement(Fragment, undefined, ...nodes);
}
