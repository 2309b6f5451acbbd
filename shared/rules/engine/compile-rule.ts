import { ok, type Result } from '#shared/base/result.ts';
import type { Profile } from '#shared/plan/records.ts';
import type { RuleData, RuleParam } from '#shared/rules/rule.ts';
import type { CompiledRule, ExplainedRule } from './compiled-rule.ts';
import { checkFixes } from './check-fixes.ts';
import { checkRuleData } from './check-rule-data.ts';
import { compileMessage } from './compile-message.ts';
import { RuleCompilation } from './rule-compilation.ts';
import { subjectKinds } from './subject-kinds.ts';
import type { RuleProblem } from './rule-problem.ts';

/**
 * Makes a rule ready to judge, or says everything that is wrong with it: names and types are checked against the catalogue,
 * message and fixes included. Problems carry the line and a caret.
 */
export function compileRule(data: RuleData): Result<CompiledRule, readonly RuleProblem[]> {
  const judging = new RuleCompilation(data, { tracing: false });
  const judge = judging.judge();
  const saying = new RuleCompilation(data, { tracing: true });
  const explained = explain(data, saying);
  const checks = new RuleCompilation(data, { tracing: true });
  const problems = [
    ...checkRuleData(data),
    ...judging.problems,
    ...saying.problems,
    ...checkFixes(data, checks),
  ];
  if (problems.length > 0) return { ok: false, error: distinct(problems) };
  return ok({
    data,
    kinds: subjectKinds(data),
    reads: judging.reads,
    saysReads: saying.reads,
    planParts: judging.planParts,
    hasOpenList: judging.hasOpenList,
    judge,
    slots: Math.max(judging.slots, saying.slots),
    lets: Object.keys(data.let ?? {}).length,
    params: (profile) =>
      Object.values(data.params ?? {}).map((param) => paramValue(param, profile)),
    explained: () => explained,
    components: (expression) =>
      new RuleCompilation(data, { tracing: true }).components('expression', expression),
  });
}

/** The value of a parameter under a profile. */
export const paramValue = (param: RuleParam, profile: Profile): number | string | boolean =>
  param.profiles?.[profile] ?? param.default;

function explain(data: RuleData, saying: RuleCompilation): ExplainedRule {
  const judge = saying.judge();
  const message = compileMessage(data.message, saying);
  const highlights = (data.highlight ?? [])
    .map((text, index) => saying.components(`highlight ${index + 1}`, text))
    .filter((part) => part !== undefined);
  return { judge, message, highlights, lets: saying.lets };
}

function distinct(problems: readonly RuleProblem[]): readonly RuleProblem[] {
  return [
    ...new Map(
      problems.map((problem) => [`${problem.where} ${problem.message}`, problem]),
    ).values(),
  ];
}
