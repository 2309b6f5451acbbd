import type { RuleData } from '#shared/rules/rule.ts';
import { allRules } from '#shared/rules/book/all-rules.ts';
import type { CheckResult } from '#shared/rules/finding.ts';
import { shownFindings, type FindingFilter } from './finding-order.ts';
import { underHeadlines, type FindingRow } from './finding-rows.ts';
import { createStore } from '../base/store.ts';
import { openSession } from '../session/workspace.ts';

/** Which findings the panel shows, and F8 walks. */
export const findingFilter = createStore<FindingFilter>({ text: '' });

const rulesById: ReadonlyMap<string, RuleData> = new Map(allRules.map((rule) => [rule.id, rule]));

/** A rule of the book or of the open plan by its id; undefined when it is none. */
export const ruleOf = (id: string): RuleData | undefined =>
  rulesById.get(id) ?? openSession()?.engine.rule(id);

const made = new WeakMap<
  CheckResult['findings'],
  { readonly filter: FindingFilter; readonly rows: readonly FindingRow[] }
>();

/** The findings in the order of the panel; made once for each list of findings and filter. */
export function findingRows(
  { findings }: Pick<CheckResult, 'findings'>,
  filter: FindingFilter,
): readonly FindingRow[] {
  const known = made.get(findings);
  if (known?.filter === filter) return known.rows;
  const rows = underHeadlines(
    shownFindings(findings, filter),
    (rule) => ruleOf(rule)?.groups ?? [],
  );
  made.set(findings, { filter, rows });
  return rows;
}
