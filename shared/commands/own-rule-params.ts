import { refuse, type Problem } from '#shared/base/result.ts';
import type { OwnFixtures } from '#shared/plan/schemas/own-fixtures-schema.ts';
import type { OwnRuleData } from '#shared/plan/schemas/own-rule-schema.ts';
import { t } from '#shared/words/t.ts';

/** Why a rule and its fixtures do not belong together under an id, or undefined when they do. */
export function idProblem(
  id: string,
  { data, fixtures }: { readonly data: OwnRuleData; readonly fixtures: OwnFixtures },
): Problem | undefined {
  const other = [data.id, fixtures.rule].find((said) => said !== id);
  return other === undefined
    ? undefined
    : refuse(
        'rule-id',
        t`The rule is ${id}, and a part of it says ${other}. Give all parts the same id.`,
      ).error;
}
