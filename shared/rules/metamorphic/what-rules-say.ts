import type { PlanView } from '#shared/plan/plan.ts';
import { checkPlan } from '#shared/rules/check-plan.ts';
import type { CheckResult } from '#shared/rules/finding.ts';
import type { RuleData } from '#shared/rules/rule.ts';

/** The day of all these checks. */
export const someDay = '2026-01-01';

/** What the rules say about a plan, by the key of each judgement: found, waived, or what it waits for. */
export function whatRulesSay(plan: PlanView): ReadonlyMap<string, string> {
  return saidBy(checkPlan(plan, { today: someDay }));
}

/** The same with every message, word for word. */
export function everyWord(plan: PlanView): ReadonlyMap<string, string> {
  const said = checkPlan(plan, { today: someDay });
  const messages = said.findings.map(({ key, message }) => [key, message] as const);
  return new Map([...saidBy(said), ...messages]);
}

const saidBy = ({ findings, unknown, waived }: CheckResult): ReadonlyMap<string, string> =>
  new Map([
    ...findings.map(({ key }) => [key, 'found'] as const),
    ...waived.map(({ key }) => [key, 'waived'] as const),
    ...unknown.map(({ key, missing }) => {
      const facts = missing.map(({ component, field }) => `${component}.${field}`);
      return [key, `waits for ${facts.sort().join(', ')}`] as const;
    }),
  ]);

/** Whether a rule asks the plan as a whole: how many of a kind there are, whether any is drawn. */
export function asksThePlan({ on, when = '', assert, let: names = {} }: RuleData): boolean {
  const asks = [when, assert, ...Object.values(names)].some((text) => /\bplan\./.test(text));
  return on === 'plan' || asks;
}
