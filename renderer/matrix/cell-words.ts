import type { CellState } from '#shared/analysis/matrix/matrix-cell.ts';
import type { Component } from '#shared/plan/records.ts';
import { formatValue } from '#shared/catalogue/units.ts';
import type { StateMark } from '#shared/scene/icons/glyph-shapes.ts';

/** How each state of a cell reads. */
export const cellWords: Readonly<Record<CellState, string>> = {
  planned: 'planned',
  thin: 'thin',
  missing: 'missing',
  notNeeded: 'not needed',
  cannotTell: 'cannot tell',
};

/** The shape of each state: the same as for layers. */
export const cellMarks: Readonly<Record<CellState, StateMark>> = {
  planned: 'covered',
  thin: 'thin',
  missing: 'missing',
  notNeeded: 'not-needed',
  cannotTell: 'unknown',
};

/** What ranks a workload, beside its name: "1 · 60 s", "2 · blank". */
export function rankWords({ facts }: Component): string {
  const [rank, rto] = [facts.criticality?.value, facts.rtoSec?.value];
  if (rank === undefined && rto === undefined) return '';
  return `${rank === undefined ? 'blank' : String(rank)} · ${rto === undefined ? 'blank' : formatValue('rtoSec', rto)}`;
}
