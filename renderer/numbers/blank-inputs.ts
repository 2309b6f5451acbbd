import type { Input } from '#shared/analysis/measured.ts';
import type { Id } from '#shared/base/ids.ts';
import { measureData, measureNames, type MeasureName } from '#shared/catalogue/measures.ts';
import type { MeasureBook } from '#renderer/state/session/measure-book.ts';

/** A fact that is not stated, and the figures it leaves open. */
export interface BlankInput {
  readonly key: string;
  readonly input: Input;
  readonly figures: number;
  /** The labels of the measures it moves, each once. */
  readonly moves: readonly string[];
}

/** The blank facts that figures wait for, those that most wait for first; then by component and field, so that the order holds still. */
export function blankInputs(measures: MeasureBook): readonly BlankInput[] {
  const found = new Map<string, { input: Input; subjects: Set<Id>; moves: Set<MeasureName> }>();
  for (const measure of measureNames)
    for (const [subject, { missing }] of measures.with(measure))
      for (const input of missing) {
        const key = `${input.component} ${input.field}`;
        const known = found.get(key) ?? { input, subjects: new Set(), moves: new Set() };
        known.subjects.add(`${measure} ${subject}`);
        known.moves.add(measure);
        found.set(key, known);
      }
  return [...found]
    .map(([key, { input, subjects, moves }]) => ({
      key,
      input,
      figures: subjects.size,
      moves: [...moves].map((name) => measureData(name).label),
    }))
    .toSorted((a, b) => b.figures - a.figures || (a.key < b.key ? -1 : 1));
}
