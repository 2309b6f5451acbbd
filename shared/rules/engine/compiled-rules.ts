import type { RuleData } from '#shared/rules/rule.ts';
import { compileRule } from './compile-rule.ts';
import type { CompiledRule } from './compiled-rule.ts';
import { problemsText } from './rule-problem.ts';

const known = new WeakMap<RuleData, CompiledRule>();

/** Compiled rules; each is compiled once, however many engines use it. Throws on a rule that does not compile: check users' rules with `compileRule` first. */
export const compiledRules = (rules: readonly RuleData[]): readonly CompiledRule[] =>
  rules.map(compiled);

function compiled(data: RuleData): CompiledRule {
  const before = known.get(data);
  if (before !== undefined) return before;
  const result = compileRule(data);
  if (!result.ok) throw new Error(problemsText(result.error));
  known.set(data, result.value);
  return result.value;
}
