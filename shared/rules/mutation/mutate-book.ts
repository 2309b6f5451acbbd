import { allFixtures } from '#shared/rules/book/all-fixtures.ts';
import { allRules } from '#shared/rules/book/all-rules.ts';
import type { RuleData } from '#shared/rules/rule.ts';
import type { EquivalentMutant } from './equivalent-mutant.ts';
import { equivalentMutants } from './equivalent-mutants.ts';
import { mutationOf, type MutationOutcome } from './mutation-of.ts';

/** How well the fixtures of the book notice that its rules judge otherwise. */
export interface BookOutcome {
  readonly rules: number;
  /** Changes that make a difference; those known to make none are not among them. */
  readonly mutants: number;
  readonly killed: number;
  /** `killed` of `mutants`, from 0 to 1. */
  readonly score: number;
  /** Changes that no fixture notices. */
  readonly survivors: readonly { readonly rule: string; readonly says: string }[];
  /** Changes that make no difference, with why. */
  readonly equivalent: readonly EquivalentMutant[];
  /** Of those that are listed as making no difference: some fixture notices them after all, or there is no such change any more. */
  readonly stale: readonly EquivalentMutant[];
  /** Asked for, but not in the book. */
  readonly unknownIds: readonly string[];
}

/** Changes one thing at a time in each rule of the book, or in some of them, and asks their fixtures whether they notice. */
export function mutateBook({
  only,
  onRule,
}: {
  readonly only?: readonly string[];
  readonly onRule?: (outcome: MutationOutcome) => void;
}): BookOutcome {
  const rules = allRules.filter(({ id }) => only?.includes(id) !== false);
  const outcomes = rules.map((rule) => {
    const outcome = outcomeOf(rule);
    onRule?.(outcome);
    return outcome;
  });
  return {
    ...summed(outcomes),
    unknownIds: (only ?? []).filter((id) => !rules.some((rule) => rule.id === id)),
  };
}

function outcomeOf(rule: RuleData): MutationOutcome {
  const fixtures = allFixtures.find((each) => each.rule === rule.id);
  if (fixtures === undefined) throw new Error(`${rule.id} has no fixtures`);
  const run = mutationOf(rule, fixtures);
  for (;;) {
    const step = run.next();
    if (step.done === true) return step.value;
  }
}

function summed(outcomes: readonly MutationOutcome[]): Omit<BookOutcome, 'unknownIds'> {
  const all = outcomes.flatMap(({ rule, survivors }) => survivors.map((says) => ({ rule, says })));
  const listed = equivalentMutants.filter(({ rule }) =>
    outcomes.some((each) => each.rule === rule),
  );
  const same = (one: { rule: string; says: string }) => (other: { rule: string; says: string }) =>
    one.rule === other.rule && one.says === other.says;
  const survivors = all.filter((survivor) => !listed.some(same(survivor)));
  const killed = outcomes.reduce((sum, each) => sum + each.killed, 0);
  const mutants = killed + survivors.length;
  return {
    rules: outcomes.length,
    mutants,
    killed,
    score: mutants === 0 ? 1 : killed / mutants,
    survivors,
    equivalent: listed.filter((each) => all.some(same(each))),
    stale: listed.filter((each) => !all.some(same(each))),
  };
}
