import { wantedParam } from '#shared/plan/checking/wanted-param.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { OwnRule, SettingValue } from '#shared/plan/records.ts';
import { ruleSetting } from '#shared/plan/setting-name.ts';
import type { RuleData, RuleParam, Severity } from '#shared/rules/rule.ts';
import { compileRule } from '../engine/compile-rule.ts';
import type { RuleProblem } from '../engine/rule-problem.ts';
import { ruleDataOf } from './own-rule-form.ts';
import { t } from '#shared/words/t.ts';

/** An own rule that is on and yet cannot judge, with why in one sentence. */
interface IdleRule {
  readonly id: string;
  readonly why: string;
}

/** The rules that judge a plan. */
export interface ActiveRules {
  readonly rules: readonly RuleData[];
  readonly idle: readonly IdleRule[];
}

/**
 * The rules that judge a plan: those of the book and the plan's own that are on, without those that the plan turns off, with
 * the severity and the parameters that it sets. A rule that nothing is set about is the same object each time, and so is the
 * book when nothing is set at all: what is compiled stays so.
 */
export function activeRules(plan: PlanView, book: readonly RuleData[]): ActiveRules {
  const { rules: own, idle } = ownRules(plan, book);
  const all = own.length === 0 ? book : [...book, ...own];
  if (plan.size('setting') === 0) return { rules: all, idle };
  const rules = all.filter((rule) => !isOff(plan, rule)).map((rule) => withSettings(plan, rule));
  return { rules, idle };
}

function ownRules(plan: PlanView, book: readonly RuleData[]): ActiveRules {
  const rules: RuleData[] = [];
  const idle: IdleRule[] = [];
  for (const rule of plan.all('rule')) {
    if (!rule.enabled) continue;
    const why = idleBecause(rule, book);
    if (why === undefined) rules.push(ruleDataOf(rule.data));
    else idle.push({ id: rule.id, why });
  }
  return { rules: rules.sort((a, b) => (a.id < b.id ? -1 : 1)), idle };
}

function idleBecause({ id, data }: OwnRule, book: readonly RuleData[]): string | undefined {
  if (book.some((rule) => rule.id === id))
    return t`${id} is a rule of the book, so the plan's own rule of that id does not judge. Give it another id.`;
  const error = compileError(data);
  if (error === undefined) return undefined;
  const [what = ''] = error.message.split('\n');
  return t`${id} does not compile and does not judge (${error.where}: ${what}). Correct it, or switch it off.`;
}

const compileErrors = new WeakMap<OwnRule['data'], RuleProblem | 'none'>();

/** The first error of a rule; each is compiled once for it. */
function compileError(data: OwnRule['data']): RuleProblem | undefined {
  let error = compileErrors.get(data);
  if (error === undefined) {
    const compiled = compileRule(ruleDataOf(data));
    error = compiled.ok ? 'none' : compiled.error[0]!;
    compileErrors.set(data, error);
  }
  return error === 'none' ? undefined : error;
}

const isOff = (plan: PlanView, { id }: RuleData): boolean => settingOf(plan, id, 'off') === true;

const settingOf = (plan: PlanView, rule: string, key: string): SettingValue | undefined =>
  plan.get('setting', ruleSetting(rule, key))?.value;

function withSettings(plan: PlanView, rule: RuleData): RuleData {
  const severity = severitySet(plan, rule);
  const params = paramsSet(plan, rule);
  if (severity === undefined && params === undefined) return rule;
  return remembered(rule, {
    ...(severity === undefined ? {} : { severity }),
    ...(params === undefined ? {} : { params }),
  });
}

function severitySet(plan: PlanView, { id, severity }: RuleData): Severity | undefined {
  const set = settingOf(plan, id, 'severity');
  const known = set === 'error' || set === 'warning' || set === 'info';
  return known && set !== severity ? set : undefined;
}

/** The rule's parameters with what the plan sets; undefined when it sets none. */
function paramsSet(plan: PlanView, { id, params }: RuleData): RuleData['params'] {
  const set = Object.entries(params ?? {}).flatMap(([name, param]) => {
    const value = settingOf(plan, id, name);
    return value === undefined || wantedParam(param, value) !== undefined
      ? []
      : [[name, fixedAt(param, value)] as const];
  });
  return set.length === 0 ? undefined : { ...params, ...Object.fromEntries(set) };
}

/** What a plan sets holds in every profile. */
function fixedAt({ profiles: _profiles, ...param }: RuleParam, value: SettingValue): RuleParam {
  return { ...param, default: value };
}

const variants = new WeakMap<RuleData, Map<string, RuleData>>();

/** The same variant of a rule is the same object, so that it is compiled once. */
function remembered(rule: RuleData, change: Partial<RuleData>): RuleData {
  const key = JSON.stringify(change);
  const known = variants.get(rule) ?? new Map<string, RuleData>();
  variants.set(rule, known);
  const variant = known.get(key) ?? { ...rule, ...change };
  known.set(key, variant);
  return variant;
}
