import { freeRuleId } from '#shared/commands/free-rule-id.ts';
import { settingsOfRule } from '#shared/commands/clear-rule-setting.ts';
import { runCommand } from '#shared/commands/run-command.ts';
import { readNumber } from '#shared/catalogue/read-number.ts';
import { wantedParam } from '#shared/plan/checking/wanted-param.ts';
import type { OwnRule, SettingValue } from '#shared/plan/records.ts';
import { ruleSetting, settingNamed } from '#shared/plan/setting-name.ts';
import { allRules } from '#shared/rules/book/all-rules.ts';
import { ownFixturesOf, ownRuleDataOf } from '#shared/rules/own/own-rule-form.ts';
import { proofProblem, proveRule } from '#shared/rules/own/prove-rule.ts';
import type { RuleData, RuleParam } from '#shared/rules/rule.ts';
import { notify } from '#renderer/state/telling/notices.ts';
import type { PlanSession } from '#renderer/state/session/plan-session.ts';
import { chosenRule, editedRule, showRuleEditor } from '#renderer/state/shown/rule-page.ts';
import { sentence } from '../editing/edit-facts.ts';
import { sourceWords } from '#shared/catalogue/source-words.ts';
import { isEnglish } from '#shared/words/spoken.ts';
import { t } from '#shared/words/t.ts';

/** Has a rule judge this plan, or not. Gives a sentence when it may not be on: an own rule has to be proven before. */
export function switchRule(
  session: PlanSession,
  { id, own }: { readonly id: string; readonly own?: OwnRule | undefined },
  on: boolean,
): string | undefined {
  if (own !== undefined) {
    const why = on ? proofProblem(id, proveRule(own, allRules)) : undefined;
    if (why !== undefined) return why;
    const refusal = sentence(session.ask('switch-own-rule', { id, on }));
    if (refusal !== undefined || !on) return refusal;
  }
  const isSetOff = session.plan.get('setting', ruleSetting(id, 'off'))?.value === true;
  if (on) return isSetOff ? clearRuleSetting(session, id, 'off') : undefined;
  return sentence(session.ask('set-rule-setting', { rule: id, key: 'off', value: true }));
}

/** Sets a parameter from what was typed; an empty text takes it as it comes again. Gives a sentence when it will not do. */
export function setRuleParam(
  session: PlanSession,
  rule: string,
  name: string,
  param: RuleParam,
  text: string,
): string | undefined {
  if (text.trim() === '') return clearRuleSetting(session, rule, name);
  const value = paramValue(param, text.trim());
  if (value === undefined)
    return t`${param.label} must be a number, such as ${String(param.default)}.`;
  const wanted = wantedParam(param, value);
  if (wanted !== undefined) return t`${param.label} must be ${wanted}.`;
  return sentence(session.ask('set-rule-setting', { rule, key: name, value }));
}

/** Takes one thing of a rule as it comes again; nothing is said when it was so already. */
export function clearRuleSetting(
  session: PlanSession,
  rule: string,
  key: string,
): string | undefined {
  if (session.plan.get('setting', ruleSetting(rule, key)) === undefined) return undefined;
  return sentence(session.ask('clear-rule-setting', { rule, key }));
}

/** What a text says for a parameter; undefined when it is no number though the parameter is one. */
export function paramValue(
  { default: usual }: Pick<RuleParam, 'default'>,
  text: string,
): SettingValue | undefined {
  if (typeof usual === 'string') return text;
  if (typeof usual === 'boolean') return text === 'true';
  const number = readNumber(text);
  return number.ok ? number.value : undefined;
}

/** Begins an own rule, off, and shows the page to write it on. */
export function beginRule(session: PlanSession): void {
  const id = freeId(session, 'OWN-001');
  addAndWrite(session, {
    id,
    data: {
      id,
      version: 1,
      title: t`New rule`,
      layers: [],
      severity: 'warning',
      on: ['server'],
      assert: 'has(self.ramGiB)',
      message: t`\${self.name} does not state its memory.`,
      docs: { why: '', fix: '', waive: '', sources: [t`own knowledge`] },
    },
    fixtures: { rule: id, plan: {}, finds: [], says: '', clear: [] },
    enabled: false,
  });
}

/** Makes an own rule of a rule of the book, with the small plans that prove it, to be changed. */
export async function duplicateRule(session: PlanSession, rule: RuleData): Promise<void> {
  const { allFixtures } = await import('#shared/rules/book/all-fixtures.ts');
  const fixtures = allFixtures.find((each) => each.rule === rule.id);
  const id = freeId(session, 'OWN-001');
  const { hides: _hides, groups: _groups, ...data } = ownRuleDataOf(rule);
  addAndWrite(session, {
    id,
    data: {
      ...data,
      id,
      version: 1,
      title: t`${data.title} (own)`,
      docs: { ...data.docs, sources: data.docs.sources.map(sourceWords) },
    },
    // The small plans of the book hold what it says in English.
    fixtures:
      fixtures === undefined
        ? { rule: id, plan: {}, finds: [], says: '', clear: [] }
        : { ...ownFixturesOf(fixtures), rule: id, ...(isEnglish() ? {} : { says: '' }) },
    enabled: false,
  });
}

/** Makes another own rule of an own rule. */
export function copyOwnRule(session: PlanSession, { data, fixtures }: OwnRule): void {
  const id = freeId(session, data.id);
  addAndWrite(session, {
    id,
    data: { ...data, id, version: 1, title: t`${data.title} (copy)` },
    fixtures: { ...fixtures, rule: id },
    enabled: false,
  });
}

/** Takes an own rule out, with an offer to take that back. */
export function removeRule(session: PlanSession, id: string): void {
  if (!session.run('remove-own-rule', { id }).ok) return;
  editedRule.set(undefined);
  chosenRule.set(undefined);
  notify(t`${id} is removed.`, { action: { label: t`Undo`, run: () => void session.line.undo() } });
}

/** Gives an own rule another id, with all that the plan sets for it, as one step. Gives a sentence when it is refused. */
export function renameRule(session: PlanSession, rule: OwnRule, to: string): string | undefined {
  const { plan, context } = session;
  if (allRules.some(({ id }) => id === to))
    return t`${to} is a rule of the book. ${freeId(session, to)} is free.`;
  const { data, fixtures, enabled } = rule;
  const steps = [
    runCommand(plan, 'remove-own-rule', { id: rule.id }, context),
    runCommand(
      plan,
      'add-own-rule',
      { data: { ...data, id: to }, fixtures: { ...fixtures, rule: to }, enabled },
      context,
    ),
    ...settingsOfRule(plan, rule.id).map((setting) => {
      const name = settingNamed(setting);
      const key = name?.of === 'rule' ? name.key : '';
      const value = plan.get('setting', setting)?.value;
      return runCommand(plan, 'set-rule-setting', { rule: to, key, value }, context);
    }),
  ];
  const refused = steps.find((step) => !step.ok);
  if (refused !== undefined) return sentence(refused);
  session.commit(
    t`Rename rule ${rule.id} to ${to}`,
    steps.flatMap((step) => (step.ok ? step.value.change : [])),
  );
  showRuleEditor(to);
  return undefined;
}

function addAndWrite(session: PlanSession, { data, fixtures }: OwnRule): void {
  if (session.run('add-own-rule', { data, fixtures }).ok) showRuleEditor(data.id);
}

const freeId = ({ plan }: PlanSession, wanted: string): string =>
  freeRuleId(
    wanted,
    (id) => plan.get('rule', id) !== undefined || allRules.some((rule) => rule.id === id),
  );
