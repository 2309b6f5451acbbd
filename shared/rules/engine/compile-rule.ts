import { ok, type Result } from '#shared/base/result.ts';
import type { Profile } from '#shared/plan/records.ts';
import { rememberingParser, type Parse } from '#shared/rules/language/parse-cel.ts';
import type { RuleData, RuleParam } from '#shared/rules/rule.ts';
import type { CompiledRule, ExplainedRule } from './compiled-rule.ts';
import { checkFixes } from './check-fixes.ts';
import { checkRuleData } from './check-rule-data.ts';
import { compileMessage } from './compile-message.ts';
import { once } from './once.ts';
import { RuleCompilation } from './rule-compilation.ts';
import { subjectKinds } from './subject-kinds.ts';
import { problemsText, type RuleProblem } from './rule-problem.ts';

/**
 * Makes a rule ready to judge, or says everything that is wrong with it: names and types are checked against the catalogue,
 * message and fixes included. Problems carry the line and a caret.
 */
export function compileRule(data: RuleData): Result<CompiledRule, readonly RuleProblem[]> {
  const parts = new RuleParts(data);
  const problems = parts.problems();
  return problems.length > 0 ? { ok: false, error: distinct(problems) } : ok(parts.rule());
}

/**
 * Makes a rule ready to judge that is known to compile: what puts its findings into words is compiled when first asked for, its
 * fixes are not looked at. Throws when it does not compile after all.
 */
export function compileCheckedRule(data: RuleData): CompiledRule {
  const parts = new RuleParts(data);
  refuse(parts.judgingProblems());
  return parts.rule();
}

/** The value of a parameter under a profile. */
const paramValue = (param: RuleParam, profile: Profile): number | string | boolean =>
  param.profiles?.[profile] ?? param.default;

/** A rule in the two forms that it is compiled to: to judge, and to explain. */
class RuleParts {
  readonly #data: RuleData;
  readonly #parse: Parse = rememberingParser();
  readonly #judging: RuleCompilation;
  readonly #ways: Pick<CompiledRule, 'judge' | 'judgeMany'>;
  readonly #saying: () => { readonly rule: ExplainedRule; readonly compilation: RuleCompilation };

  constructor(data: RuleData) {
    this.#data = data;
    this.#judging = new RuleCompilation(data, { tracing: false, parse: this.#parse });
    this.#ways = this.#judging.judge();
    this.#saying = once(() => {
      const compilation = this.#tracing();
      return { rule: explain(data, compilation), compilation };
    });
  }

  judgingProblems(): readonly RuleProblem[] {
    return [...checkRuleData(this.#data), ...this.#judging.problems];
  }

  problems(): readonly RuleProblem[] {
    return [
      ...this.judgingProblems(),
      ...this.#saying().compilation.problems,
      ...checkFixes(this.#data, this.#tracing()),
    ];
  }

  rule(): CompiledRule {
    const data = this.#data;
    return {
      data,
      kinds: subjectKinds(data),
      reads: this.#judging.reads,
      planParts: this.#judging.planParts,
      hasOpenList: this.#judging.hasOpenList,
      ...this.#ways,
      params: (profile) =>
        Object.values(data.params ?? {}).map((param) => paramValue(param, profile)),
      explained: () => {
        const { rule, compilation } = this.#saying();
        refuse(compilation.problems);
        return rule;
      },
      components: (expression) => this.#tracing().components('expression', expression),
    };
  }

  #tracing(): RuleCompilation {
    return new RuleCompilation(this.#data, { tracing: true, parse: this.#parse });
  }
}

function explain(data: RuleData, saying: RuleCompilation): ExplainedRule {
  const { judge } = saying.judge();
  const message = compileMessage(data.message, saying);
  const highlights = (data.highlight ?? [])
    .map((text, index) => saying.components(`highlight ${index + 1}`, text))
    .filter((part) => part !== undefined);
  return { judge, message, highlights, lets: saying.lets, reads: saying.reads };
}

function refuse(problems: readonly RuleProblem[]): void {
  if (problems.length > 0) throw new Error(problemsText(distinct(problems)));
}

function distinct(problems: readonly RuleProblem[]): readonly RuleProblem[] {
  return [
    ...new Map(
      problems.map((problem) => [`${problem.where} ${problem.message}`, problem]),
    ).values(),
  ];
}
