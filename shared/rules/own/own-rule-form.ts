import type { OwnFixtures } from '#shared/plan/schemas/own-fixtures-schema.ts';
import type { OwnRuleData } from '#shared/plan/schemas/own-rule-schema.ts';
import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';
import type { RuleData } from '#shared/rules/rule.ts';
import { orderOfUse } from './order-of-use.ts';

const known = new WeakMap<OwnRuleData, RuleData>();

/** A rule of a plan as the engine takes it; the same object for the same rule, so that it is compiled once. */
export function ruleDataOf(data: OwnRuleData): RuleData {
  const before = known.get(data);
  if (before !== undefined) return before;
  const rule: RuleData = data.let === undefined ? data : { ...data, let: orderOfUse(data.let) };
  known.set(data, rule);
  return rule;
}

/** Fixtures of a plan's rule as the tester takes them: a fact that is `null` is made unstated. */
export const ruleFixturesOf = (fixtures: OwnFixtures): RuleFixtures =>
  nullsReplaced(fixtures, undefined) as RuleFixtures;

/** A rule of the book as a plan would hold it, to begin one's own with. */
export const ownRuleDataOf = (rule: RuleData): OwnRuleData => rule;

/** Its fixtures as a plan would hold them. */
export const ownFixturesOf = (fixtures: RuleFixtures): OwnFixtures =>
  undefinedReplaced(fixtures) as OwnFixtures;

function nullsReplaced(value: unknown, by: undefined): unknown {
  if (value === null) return by;
  if (Array.isArray(value)) return value.map((item) => nullsReplaced(item, by));
  return typeof value === 'object' ? mapped(value, (item) => nullsReplaced(item, by)) : value;
}

function undefinedReplaced(value: unknown): unknown {
  if (value === undefined) return null;
  if (Array.isArray(value)) return value.map(undefinedReplaced);
  return typeof value === 'object' && value !== null ? mapped(value, undefinedReplaced) : value;
}

const mapped = (value: object, of: (item: unknown) => unknown): object =>
  Object.fromEntries(Object.entries(value).map(([key, item]) => [key, of(item)]));
