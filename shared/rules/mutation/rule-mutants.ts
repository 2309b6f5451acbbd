import { rememberingParser } from '#shared/rules/language/parse-cel.ts';
import type { RuleData, RuleParam } from '#shared/rules/rule.ts';
import { judgedExpressions, type JudgedExpression } from './judged-expressions.ts';
import { mutateCondition, mutateNode } from './mutate-node.ts';
import { printCel } from './print-cel.ts';
import { shiftNumber } from './shift-number.ts';

/** A rule with one thing changed in how it judges. */
export interface Mutant {
  /** Where and what, the same for the same change: "when: left out: has(self.rtoSec)". */
  readonly says: string;
  readonly rule: RuleData;
}

/**
 * Every rule that differs from this one in one thing: a condition negated, a part of it left out, and for or, a number or the default
 * of a parameter one step off, a comparison with the other end, exists for all, a kind or a filter left out. Some may not
 * compile. Throws ExpressionRefused when an expression of the rule itself does not parse.
 */
export function ruleMutants(rule: RuleData): readonly Mutant[] {
  const mutants = [
    ...judgedExpressions(rule, rememberingParser()).flatMap(expressionMutants),
    ...Object.entries(rule.params ?? {}).flatMap(([name, param]) =>
      paramMutants(rule, name, param),
    ),
    ...withoutEachKind(rule),
  ];
  return numbered(mutants);
}

/** The same may be changed in two places: the second says so. */
function numbered(mutants: readonly Mutant[]): readonly Mutant[] {
  const met = new Map<string, number>();
  return mutants.map(({ says, rule }) => {
    const times = (met.get(says) ?? 0) + 1;
    met.set(says, times);
    return { says: times === 1 ? says : `${says} (${times})`, rule };
  });
}

function expressionMutants({ where, node, with: other }: JudgedExpression): readonly Mutant[] {
  const isCondition = where === 'when' || where === 'assert';
  const mutations = isCondition ? mutateCondition(node) : mutateNode(node);
  const texts = new Map(mutations.map(({ says, node: mutated }) => [printCel(mutated), says]));
  return [...texts].map(([text, says]) => ({ says: `${where}: ${says}`, rule: other(text) }));
}

/** Numbers one step off, in the profiles that take the default, and true for false. */
function paramMutants(rule: RuleData, name: string, param: RuleParam): readonly Mutant[] {
  return others(param.default).map((value) => {
    const { min: _min, max: _max, ...rest } = param;
    return {
      says: `parameter ${name}: ${value} instead of ${param.default}`,
      rule: { ...rule, params: { ...rule.params, [name]: { ...rest, default: value } } },
    };
  });
}

function others(value: RuleParam['default']): readonly RuleParam['default'][] {
  if (typeof value === 'number') return shiftNumber(value);
  return typeof value === 'boolean' ? [!value] : [];
}

function withoutEachKind(rule: RuleData): readonly Mutant[] {
  const { on } = rule;
  if (on === 'plan' || on.length < 2) return [];
  return on.map((kind) => ({
    says: `left out: the kind ${kind}`,
    rule: { ...rule, on: on.filter((other) => other !== kind) },
  }));
}
