import { compileRule } from '#shared/rules/engine/compile-rule.ts';
import type { RuleData } from '#shared/rules/rule.ts';
import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';
import { fixCases } from '#shared/rules/rule-tester-cases.ts';
import { fixturePlans } from './fixture-plans.ts';
import { ruleMutants, type Mutant } from './rule-mutants.ts';

/** How well the fixtures of a rule notice that it judges otherwise. */
export interface MutationOutcome {
  readonly rule: string;
  readonly mutants: number;
  readonly killed: number;
  /** What can be changed in the rule without any of its fixtures noticing, in words. */
  readonly survivors: readonly string[];
}

/**
 * Changes one thing at a time in a rule and asks its fixtures whether they notice. Yields the share that is done, from 0 to 1,
 * after each mutant (some milliseconds), so that it can be sliced. For a rule that its fixtures prove: throws when an expression does not parse or a
 * fixture cannot be drawn. Mutants that do not compile do not count: nobody could switch them on.
 */
export function* mutationOf(
  rule: RuleData,
  fixtures: RuleFixtures,
): Generator<number, MutationOutcome> {
  const plans = fixturePlans(rule, fixtures);
  const mutants = ruleMutants(rule);
  const survivors: string[] = [];
  let killed = 0;
  for (const [index, mutant] of mutants.entries()) {
    if (compileRule(mutant.rule).ok) {
      if (plans.some((plan) => plan.notices(mutant.rule)) || unfixed(mutant, fixtures)) killed++;
      else survivors.push(mutant.says);
    }
    yield (index + 1) / mutants.length;
  }
  return { rule: rule.id, mutants: killed + survivors.length, killed, survivors };
}

/** Fixes draw plans of their own, and come last. */
const unfixed = ({ rule }: Mutant, fixtures: RuleFixtures): boolean =>
  fixCases(rule, fixtures).some((each) => each.problems().length > 0);
