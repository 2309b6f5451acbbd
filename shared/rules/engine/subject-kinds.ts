import { kindNumber } from '#shared/rules/language/kind-set.ts';
import { isKind } from '#shared/catalogue/kinds.ts';
import type { RuleData } from '#shared/rules/rule.ts';

/** The numbers of the kinds a rule judges one by one; undefined for a rule on the plan. */
export const subjectKinds = (data: RuleData): readonly number[] | undefined =>
  data.on === 'plan' ? undefined : [...new Set(data.on)].filter(isKind).map(kindNumber);
