import type { Ids } from '#shared/base/ids.ts';
import { assumptionData, assumptionNames } from '#shared/catalogue/assumptions.ts';
import type { PlanDraft } from '../plan-draft.ts';
import { anyRecord, type Edit } from './random-record.ts';
import { pick, type Random } from './random-value.ts';
import type { SettingValue } from '../records.ts';
import { assumptionSetting, ruleSetting } from '../setting-name.ts';
import { settingProblem } from '../checking/setting-problem.ts';
import { sketchedRule } from '../sketched-rule.ts';

/** What a person might do to settings, own rules and baselines, by chance. */
export const ruleTableEdits: readonly Edit[] = [
  setAssumption,
  setRuleSetting,
  ownRule,
  changeRule,
  takeBaseline,
  dropRecord,
];

function setAssumption(draft: PlanDraft, random: Random): void {
  const name = pick(random, assumptionNames)!;
  putSetting(draft, assumptionSetting(name), assumptionData(name).value * (0.5 + random()));
}

function setRuleSetting(draft: PlanDraft, random: Random): void {
  const [key, value] = pick(random, [
    ['off', true],
    ['off', false],
    ['severity', 'info'],
    ['minutes', 5],
    ['minutes', 'five'],
  ] as const)!;
  putSetting(draft, ruleSetting(pick(random, ['MIS-04', 'OWN-001'])!, key), value);
}

/** A book value of zero stays: half of it would be the same, which is no value of a plan's own. */
function putSetting(draft: PlanDraft, id: string, value: SettingValue): void {
  const setting = { id, value, setOn: '2026-01-01' };
  if (settingProblem(setting) !== undefined) return;
  if (draft.get('setting', id) === undefined) draft.add('setting', setting);
  else draft.set('setting', id, 'value', value);
}

function ownRule(draft: PlanDraft, random: Random): void {
  const id = `OWN-00${Math.floor(random() * 5)}`;
  if (draft.get('rule', id) === undefined) draft.add('rule', sketchedRule(id, random() < 0.5));
}

function changeRule(draft: PlanDraft, random: Random): void {
  const rule = anyRecord(draft, 'rule', random);
  if (rule === undefined) return;
  const severity = pick(random, ['error', 'warning', 'info'] as const)!;
  draft.set('rule', rule.id, 'data', { ...rule.data, severity });
  draft.set('rule', rule.id, 'enabled', random() < 0.5);
  draft.set('rule', rule.id, 'pack', pick(random, [undefined, 'House rules']));
}

function takeBaseline(draft: PlanDraft, random: Random, ids: Ids): void {
  const findings = [...draft.all('component')].slice(0, 5).map(({ id: on }) => `MIS-04 ${on}`);
  const [id, name] = [ids.next(), `Baseline ${Math.floor(random() * 10)}`];
  draft.add('baseline', { id, name, takenOn: '2026-01-01', findings });
}

function dropRecord(draft: PlanDraft, random: Random): void {
  const table = pick(random, ['setting', 'rule', 'baseline'] as const)!;
  const record = anyRecord(draft, table, random);
  if (record !== undefined) draft.remove(table, record.id);
}
