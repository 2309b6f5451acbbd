import type { Analysis } from '#shared/analysis/analysis.ts';
import { isMeasureName } from '#shared/catalogue/measures.ts';
import type { RuleData } from './rule.ts';

/** Those of some analyses that publish a measure which these rules name: in conditions, messages, marks or fixes. */
export function analysesFor(
  rules: readonly RuleData[],
  analyses: readonly Analysis[],
): readonly Analysis[] {
  const named = new Set(rules.flatMap(measuresNamed));
  return analyses.filter(({ publishes }) => publishes.some((measure) => named.has(measure)));
}

function measuresNamed(rule: RuleData): readonly string[] {
  const { when = '', assert, message, highlight = [] } = rule;
  const texts = [when, assert, message, ...highlight, ...Object.values(rule.let ?? {})];
  const words = [...texts, JSON.stringify(rule.fixes ?? [])].flatMap(
    (text) => text.match(/\w+/g) ?? [],
  );
  return words.filter(isMeasureName);
}
