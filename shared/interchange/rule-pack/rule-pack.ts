import { z } from 'zod';
import { ownFixturesSchema, type OwnFixtures } from '#shared/plan/schemas/own-fixtures-schema.ts';
import { ownRuleDataSchema, type OwnRuleData } from '#shared/plan/schemas/own-rule-schema.ts';

/** See FORMAT.md. */
export const rulePackFormat = 'strata-rules';

/** Raised when a file of today could not be read rightly by the app of yesterday. */
export const rulePackVersion = 1;

/** Rules to be passed on, each with the small plans that prove it. */
export interface RulePack {
  readonly name: string;
  readonly rules: readonly PackedRule[];
}

export interface PackedRule {
  readonly data: OwnRuleData;
  readonly fixtures: OwnFixtures;
}

/** The most that one pack may hold. */
export const mostRules = 500;

/** The form of one rule of a pack. */
export const packedRuleSchema: z.ZodType<PackedRule> = z.strictObject({
  data: ownRuleDataSchema,
  fixtures: ownFixturesSchema,
});
