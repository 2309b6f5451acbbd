import type { OwnFixtures } from '#shared/plan/schemas/own-fixtures-schema.ts';
import type { OwnRuleData } from '#shared/plan/schemas/own-rule-schema.ts';
import type { RuleData } from '#shared/rules/rule.ts';
import { ruleCases, type RuleCase } from '#shared/rules/rule-tester-cases.ts';
import { compileRule } from '../engine/compile-rule.ts';
import type { RuleProblem } from '../engine/rule-problem.ts';
import { finished } from './finished.ts';
import { ruleDataOf, ruleFixturesOf } from './own-rule-form.ts';
import { t } from '#shared/words/t.ts';
import { wordList } from '#shared/base/word-list.ts';

/** What one of a rule's small plans shows: nothing, or how the rule judges it otherwise than said. */
interface ProvenCase {
  readonly name: string;
  readonly problems: readonly string[];
}

/** What is known of a rule that somebody wrote. It may judge when it `holds`. */
export interface RuleProof {
  readonly holds: boolean;
  /** What does not compile, with the line and a caret; then there are no cases. */
  readonly errors: readonly RuleProblem[];
  /** Its small plans, each judged. */
  readonly cases: readonly ProvenCase[];
  /** What is missing for a proof: a plan in which it finds fault, or one in which it is clear. */
  readonly lacks: readonly string[];
}

/** A rule that people wrote, with the small plans that prove it. */
type WrittenRule = { readonly data: OwnRuleData; readonly fixtures: OwnFixtures };

/** Compiles a rule that people wrote and runs its fixtures. Never throws: rules come from anywhere. `book` has the ids that are taken. */
export const proveRule = (rule: WrittenRule, book: readonly RuleData[]): RuleProof =>
  finished(provingRule(rule, book));

/** The same, a small plan at a time: yields the share that is done, so that it can be sliced. */
export function* provingRule(
  rule: WrittenRule,
  book: readonly RuleData[],
): Generator<number, RuleProof> {
  const data = ruleDataOf(rule.data);
  const errors = [...idTaken(data, book), ...compileErrors(data)];
  const lacks = lacking(rule.fixtures);
  if (errors.length > 0) return { holds: false, errors, cases: [], lacks };
  const cases = yield* provingCases(data, rule.fixtures);
  const holds = lacks.length === 0 && cases.every(({ problems }) => problems.length === 0);
  return { holds, errors, cases, lacks };
}

const idTaken = ({ id }: RuleData, book: readonly RuleData[]): readonly RuleProblem[] =>
  book.some((rule) => rule.id === id)
    ? [{ rule: id, where: 'id', message: t`${id} is a rule of the book; take another id` }]
    : [];

function compileErrors(data: RuleData): readonly RuleProblem[] {
  const compiled = compileRule(data);
  return compiled.ok ? [] : compiled.error;
}

function lacking({ finds, clear }: OwnFixtures): readonly string[] {
  return [
    ...(finds.length === 0 ? [t`a plan in which it finds fault`] : []),
    ...(clear.length === 0 ? [t`a plan in which it is clear`] : []),
  ];
}

/** An unfinished fixture, without any plan, has nothing to judge yet. */
function* provingCases(
  data: RuleData,
  fixtures: OwnFixtures,
): Generator<number, readonly ProvenCase[]> {
  if (fixtures.finds.length === 0 && fixtures.clear.length === 0) return [];
  const cases = ruleCases(data, ruleFixturesOf(fixtures));
  const provens: ProvenCase[] = [];
  for (const each of cases) {
    provens.push(proven(each));
    yield provens.length / cases.length;
  }
  return provens;
}

/** Sketches that cannot be drawn and variations of what is not there are thrown about by those who draw and vary. */
function proven(one: RuleCase): ProvenCase {
  const { name } = one;
  try {
    return { name, problems: one.problems() };
  } catch (error) {
    if (!(error instanceof Error) || error instanceof TypeError) throw error;
    return { name, problems: [t`the plan cannot be drawn: ${error.message}`] };
  }
}

/** Why a rule may not be switched on, in one sentence; undefined when it may. */
export function proofProblem(id: string, proof: RuleProof): string | undefined {
  if (proof.holds) return undefined;
  const [error] = proof.errors;
  if (error !== undefined) {
    const [what = ''] = error.message.split('\n');
    return t`${id} does not compile (${error.where}: ${what}). Correct it, or leave it off.`;
  }
  if (proof.lacks.length > 0)
    return t`${id} is not proven: it lacks ${wordList(proof.lacks)}. Add that, or leave it off.`;
  const wrong = proof.cases.find(({ problems }) => problems.length > 0)!;
  return t`${id} judges otherwise than its fixtures say (${wrong.name}: ${wrong.problems[0]!}). Correct either, or leave it off.`;
}
