import { editedRule } from '#renderer/state/shown/rule-page.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { usePlanValue } from '#renderer/state/session/use-session.ts';
import { RuleEditor } from './editor/RuleEditor.tsx';
import { RuleBook } from './RuleBook.tsx';

/** Every rule there is, to be read and set for this plan; in its place the page on which an own rule is written. */
export function RulesPanel() {
  const id = useStore(editedRule);
  const rule = usePlanValue((plan) => (id === undefined ? undefined : plan.get('rule', id)));
  return rule === undefined ? <RuleBook /> : <RuleEditor key={rule.id} rule={rule} />;
}
