import type { MissingFact, Unknown } from '#shared/rules/finding.ts';

/** A rule that cannot judge, and the facts it waits for. */
export type Waiting = Pick<Unknown, 'rule' | 'missing'>;

/** A blank fact, and how many judgements wait for it. */
export interface WaitedForBlank {
  /** `component field` */
  readonly key: string;
  readonly fact: MissingFact;
  readonly waiting: number;
  readonly rules: readonly string[];
}

/** The blank facts that rules wait for, the most waited for first; then by component and field, so that the order holds still. */
export function rankBlanks(unknown: Iterable<Waiting>): readonly WaitedForBlank[] {
  const blanks = new Map<string, { fact: MissingFact; waiting: number; rules: Set<string> }>();
  for (const { rule, missing } of unknown) {
    for (const fact of missing) {
      const key = `${fact.component} ${fact.field}`;
      const known = blanks.get(key);
      if (known === undefined) blanks.set(key, { fact, waiting: 1, rules: new Set([rule]) });
      else {
        known.waiting += 1;
        known.rules.add(rule);
      }
    }
  }
  return [...blanks]
    .map(([key, { fact, waiting, rules }]) => ({
      key,
      fact,
      waiting,
      rules: [...rules].toSorted(),
    }))
    .toSorted((a, b) => b.waiting - a.waiting || (a.key < b.key ? -1 : 1));
}
