import type { RuleData } from '#shared/rules/rule.ts';
import { compileCheckedRule } from './compile-rule.ts';
import type { CompiledRule } from './compiled-rule.ts';

const known = new WeakMap<RuleData, CompiledRule>();

/** Compiled rules; each is compiled once, however many engines use it. Throws on a rule that does not compile: check users' rules with `compileRule` first. */
export const compiledRules = (rules: readonly RuleData[]): readonly CompiledRule[] =>
  rules.map(compiled);

function compiled(data: RuleData): CompiledRule {
  const before = known.get(data);
  if (before !== undefined) return before;
  const fresh = compileCheckedRule(data);
  known.set(data, fresh);
  return fresh;
}
