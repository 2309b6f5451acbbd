import type { PlanView } from '#shared/plan/plan.ts';
import type { OwnRule } from '#shared/plan/records.ts';
import { settingNamed } from '#shared/plan/setting-name.ts';
import type { CheckResult } from '#shared/rules/finding.ts';
import { ruleDataOf } from '#shared/rules/own/own-rule-form.ts';
import type { RuleData, Severity } from '#shared/rules/rule.ts';
import type { RuleFilter, RuleGroup } from '#renderer/state/shown/rule-page.ts';

/** Whether a rule judges: it does, it does otherwise than it comes, or it does not. */
type RuleState = 'on' | 'changed' | 'off';

/** A rule in the list. */
export interface RuleRow {
  readonly rule: RuleData;
  /** The plan's own record of it; undefined for a rule of the book. */
  readonly own?: OwnRule;
  readonly state: RuleState;
  /** As this plan has it. */
  readonly severity: Severity;
  readonly findings: number;
  readonly unknown: number;
}

/** Every rule there is for a plan, the plan's own first, with what it comes to now. */
export function ruleRows(
  plan: PlanView,
  book: readonly RuleData[],
  result: Pick<CheckResult, 'findings' | 'unknown'>,
): readonly RuleRow[] {
  const findings = countedByRule(result.findings);
  const unknown = countedByRule(result.unknown);
  const settings = settingsByRule(plan);
  const row = (rule: RuleData, own?: OwnRule): RuleRow => {
    const set = settings.get(rule.id) ?? noSettings;
    return {
      rule,
      ...(own === undefined ? {} : { own }),
      state: stateOf(set, own),
      severity: severityOf(rule, set),
      findings: findings.get(rule.id) ?? 0,
      unknown: unknown.get(rule.id) ?? 0,
    };
  };
  const own = [...plan.all('rule')].sort((a, b) => (a.id < b.id ? -1 : 1));
  return [...own.map((each) => row(ruleDataOf(each.data), each)), ...book.map((rule) => row(rule))];
}

/** The rows that pass a filter, in their order. */
export function filteredRules(rows: readonly RuleRow[], filter: RuleFilter): readonly RuleRow[] {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter((row) => passes(row, filter) && saysAll(row, words));
}

function passes(row: RuleRow, { severity, layer, which }: RuleFilter): boolean {
  if (severity !== undefined && row.severity !== severity) return false;
  if (layer !== undefined && !row.rule.layers.includes(layer)) return false;
  return which === undefined || isIn[which](row);
}

const isIn: Readonly<Record<RuleGroup, (row: RuleRow) => boolean>> = {
  own: ({ own }) => own !== undefined,
  changed: ({ state }) => state === 'changed',
  off: ({ state }) => state === 'off',
  finding: ({ findings }) => findings > 0,
};

function saysAll({ rule }: RuleRow, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const { id, title, message, docs } = rule;
  const said = `${id} ${title} ${message} ${docs.why}`.toLowerCase();
  return words.every((word) => said.includes(word));
}

type Settings = ReadonlyMap<string, unknown>;
const noSettings: Settings = new Map();

function settingsByRule(plan: PlanView): ReadonlyMap<string, Settings> {
  const byRule = new Map<string, Map<string, unknown>>();
  for (const { id, value } of plan.all('setting')) {
    const name = settingNamed(id);
    if (name?.of !== 'rule') continue;
    byRule.set(name.rule, (byRule.get(name.rule) ?? new Map()).set(name.key, value));
  }
  return byRule;
}

function stateOf(settings: Settings, own: OwnRule | undefined): RuleState {
  if (settings.get('off') === true || own?.enabled === false) return 'off';
  const changes = [...settings.keys()].some((key) => key !== 'off');
  return changes ? 'changed' : 'on';
}

function severityOf(rule: RuleData, settings: Settings): Severity {
  const set = settings.get('severity');
  return set === 'error' || set === 'warning' || set === 'info' ? set : rule.severity;
}

function countedByRule(judged: readonly { readonly rule: string }[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of judged) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}
