import type { RuleData, Severity } from '#shared/rules/rule.ts';
import type { SarifResult, SarifRule } from './sarif-schema.ts';
import { t } from '#shared/words/t.ts';

/** SARIF has no "info". */
export const sarifLevel = (severity: Severity): SarifResult['level'] =>
  severity === 'info' ? 'note' : severity;

/** A rule with its help, as code scanning shows it. Own rules may leave parts of it blank. */
export function sarifRule(rule: RuleData): SarifRule {
  const { why, fix, waive, sources } = rule.docs;
  const said = [
    ['', why === '' ? rule.title : why],
    [t`To fix it`, fix],
    [t`To waive it`, waive],
    [t`Sources`, sources.join('; ')],
  ].filter(([, text]) => text !== '');
  return {
    id: rule.id,
    name: rule.title,
    shortDescription: { text: rule.title },
    fullDescription: { text: why === '' ? rule.title : why },
    help: {
      text: said.map(([head, text]) => (head === '' ? text : `${head}: ${text}`)).join('\n\n'),
      markdown: said
        .map(([head, text]) => (head === '' ? text : `**${head}:** ${text}`))
        .join('\n\n'),
    },
    defaultConfiguration: { level: sarifLevel(rule.severity) },
    properties: { version: rule.version, tags: [...new Set(rule.layers)] },
  };
}
