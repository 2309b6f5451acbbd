import type { RuleData, Severity } from '#shared/rules/rule.ts';
import type { SarifResult, SarifRule } from './sarif-schema.ts';

/** SARIF has no "info". */
export const sarifLevel = (severity: Severity): SarifResult['level'] =>
  severity === 'info' ? 'note' : severity;

/** A rule with its help, as code scanning shows it. */
export function sarifRule(rule: RuleData): SarifRule {
  const { why, fix, waive, sources } = rule.docs;
  return {
    id: rule.id,
    name: rule.title,
    shortDescription: { text: rule.title },
    fullDescription: { text: why },
    help: {
      text: `${why}\n\nTo fix it: ${fix}\n\nTo waive it: ${waive}\n\nSources: ${sources.join('; ')}`,
      markdown: `${why}\n\n**To fix it:** ${fix}\n\n**To waive it:** ${waive}\n\n*Sources:* ${sources.join('; ')}`,
    },
    defaultConfiguration: { level: sarifLevel(rule.severity) },
    properties: { version: rule.version, tags: [...rule.layers] },
  };
}
