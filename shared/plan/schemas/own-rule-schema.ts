import { z } from 'zod';
import { fields, type FieldName } from '#shared/catalogue/fields.ts';
import { goalKinds } from '#shared/catalogue/goals.ts';
import {
  factValuesSchema,
  kindSchema,
  layerSchema,
  relationKindSchema,
} from '#shared/catalogue/schemas.ts';
import { boundedList, boundedRecord, saidText } from './bounded-schemas.ts';
import { here } from './here.ts';
import { t } from '#shared/words/t.ts';

/**
 * The form of a rule that a plan's own people wrote, as JSON: that of `RuleData` in shared/rules, which `own-rule-form`
 * there proves. Sizes are bounded, since packs of rules come from anywhere; that expressions compile is for shared/rules.
 */

const sentence = saidText(2_000);
const expression = saidText(4_000);
const severitySchema = z.enum(['error', 'warning', 'info']);

/** What rules are called: capital letters and digits, a hyphen, at least two digits. */
export const ruleIdSchema = z
  .string()
  .max(40)
  .regex(/^[A-Z][A-Z0-9]*-\d{2,}$/, t`${here} must be a rule id such as OWN-001`);

/** What parameters, names in rules and aliases are called. */
const nameSchema = z
  .string()
  .max(60)
  .regex(/^[A-Za-z_]\w*$/, t`${here} must be a name of letters and digits`);
const paramName = nameSchema.refine(
  (name) => name !== 'off' && name !== 'severity',
  t`${here} must not be off or severity: settings of rules are called so`,
);

/** A value of a parameter. */
const valueSchema = z.union([z.number(), z.string().max(300), z.boolean()]);

const fieldNameSchema = z.enum(Object.keys(fields) as readonly FieldName[]);

const param = z.strictObject({
  label: saidText(300),
  default: valueSchema,
  unit: z.string().max(60).exactOptional(),
  min: z.number().exactOptional(),
  max: z.number().exactOptional(),
  profiles: z
    .strictObject({
      lab: valueSchema.exactOptional(),
      branch: valueSchema.exactOptional(),
      enterprise: valueSchema.exactOptional(),
      regulated: valueSchema.exactOptional(),
    })
    .exactOptional(),
});

const factValue = z.union([
  z.number(),
  z.string().max(10_000),
  z.boolean(),
  boundedList(z.string().max(10_000), 1_000),
]);

const edit = z.union([
  z.strictObject({ set: fieldNameSchema, of: expression, to: factValue }),
  z.strictObject({
    add: kindSchema,
    as: nameSchema,
    name: saidText(300),
    technology: saidText(200).exactOptional(),
    facts: factValuesSchema.exactOptional(),
  }),
  z.strictObject({ relate: relationKindSchema, from: expression, to: expression }),
  z.strictObject({ unrelate: relationKindSchema, from: expression, to: expression }),
  z.strictObject({ remove: expression }),
  z.strictObject({ notNeeded: layerSchema, reason: sentence }),
]);

const fix = z.strictObject({
  title: saidText(300),
  edits: boundedList(edit, 50),
  leaves: sentence.exactOptional(),
});

/** The form of the judgement itself. */
export const ownRuleDataSchema = z.strictObject({
  id: ruleIdSchema,
  version: z.int().min(1).max(1_000_000),
  title: saidText(300),
  layers: boundedList(layerSchema, 7),
  goals: boundedList(z.enum(goalKinds), 50).exactOptional(),
  severity: severitySchema,
  on: z.union([boundedList(kindSchema, 200), z.literal('plan')]),
  params: boundedRecord(paramName, param, 50).exactOptional(),
  let: boundedRecord(nameSchema, expression, 100).exactOptional(),
  when: expression.exactOptional(),
  assert: expression,
  message: sentence,
  highlight: boundedList(expression, 50).exactOptional(),
  hides: boundedList(ruleIdSchema, 100).exactOptional(),
  groups: boundedList(ruleIdSchema, 100).exactOptional(),
  fixes: boundedList(fix, 20).exactOptional(),
  docs: z.strictObject({
    why: z.string().max(10_000),
    fix: z.string().max(10_000),
    waive: z.string().max(10_000),
    sources: boundedList(saidText(300), 50),
  }),
});

/** The same as a type. `let` may stand in any order: shared/rules puts it in the order of use. */
export type OwnRuleData = z.infer<typeof ownRuleDataSchema>;
