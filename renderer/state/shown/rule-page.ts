import type { Layer } from '#shared/catalogue/layers.ts';
import type { Severity } from '#shared/rules/rule.ts';
import { panelSize, showTab } from '../window/panels.ts';
import { createStore } from '../base/store.ts';

/** Which rules the list shows. */
export interface RuleFilter {
  readonly text: string;
  readonly severity?: Severity;
  readonly layer?: Layer;
  readonly which?: RuleGroup;
}

/** The plan's own rules, those it changes, those that do not judge, those that find something. */
export type RuleGroup = 'own' | 'changed' | 'off' | 'finding';

export const ruleFilter = createStore<RuleFilter>({ text: '' });
/** The id of the rule that is read. */
export const chosenRule = createStore<string | undefined>(undefined);
/** The id of the own rule that is written, in place of the list. */
export const editedRule = createStore<string | undefined>(undefined);

/** Shows a rule in the rules tab. */
export function showRule(id: string): void {
  ruleFilter.set({ text: '' });
  chosenRule.set(id);
  editedRule.set(undefined);
  showTab('rules');
}

/** Shows the page on which an own rule is written: it takes the window. */
export function showRuleEditor(id: string): void {
  chosenRule.set(id);
  editedRule.set(id);
  showTab('rules');
  panelSize.set('maximised');
}
