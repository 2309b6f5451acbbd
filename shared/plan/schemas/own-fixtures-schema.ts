import { z } from 'zod';
import type { FactValue } from '#shared/catalogue/field.ts';
import { fields, type FieldName } from '#shared/catalogue/fields.ts';
import { goalKinds } from '#shared/catalogue/goals.ts';
import { lanes } from '#shared/catalogue/layers.ts';
import {
  factValueSchema,
  factValuesSchema,
  kindSchema,
  relationKindSchema,
} from '#shared/catalogue/schemas.ts';
import { boundedList, boundedRecord, saidText } from './bounded-schemas.ts';
import {
  actionFields,
  decisionFields,
  requirementFields,
  riskFields,
} from './decision-record-schemas.ts';
import { profiles, statuses } from '../records.ts';
import type { PlanSketch, SketchedRecord } from '../plan-sketch.ts';
import { ruleIdSchema } from './own-rule-schema.ts';

/**
 * The form of what an own rule must say about small plans, as JSON: that of `RuleFixtures` in shared/rules, where a fact
 * that a variation makes unstated is `null`, since JSON knows no `undefined`.
 */

/** Small plans, as they are called: all of them are judged before a rule may judge, in the plan host too. */
export const mostParts = 100;
export const mostRelations = 300;
const mostVariations = 40;

const said = saidText(300);
const idSchema = z.string().min(1).max(200);

/** What a sketched component states beside the facts of its kind. */
const details = {
  name: said,
  technology: idSchema,
  lane: z.enum(lanes),
  status: z.enum(statuses),
  x: z.number(),
  y: z.number(),
};

type Details = { readonly [Name in keyof typeof details]?: z.infer<(typeof details)[Name]> };
type StatedFacts = Readonly<Partial<Record<FieldName, FactValue>>> & Details;
type VariedFacts = { readonly [Name in keyof StatedFacts]?: StatedFacts[Name] | null };

const statable: readonly (readonly [string, z.ZodType])[] = [
  ...(Object.keys(fields) as FieldName[]).map((name) => [name, factValueSchema(name)] as const),
  ...Object.entries(details),
];

const factsOf = (schemaOf: (schema: z.ZodType) => z.ZodType) =>
  z.lazy(() =>
    z.strictObject(Object.fromEntries(statable.map(([name, schema]) => [name, schemaOf(schema)]))),
  );
const statedFacts = factsOf((schema) =>
  schema.exactOptional(),
) as unknown as z.ZodType<StatedFacts>;
const variedFacts = factsOf((schema) =>
  schema.nullable().exactOptional(),
) as unknown as z.ZodType<VariedFacts>;

/** Even a blank reason: some rule is about just that. */
const reason = z.string().max(300);

const notNeeded = z.strictObject({
  access: reason.exactOptional(),
  application: reason.exactOptional(),
  processing: reason.exactOptional(),
  network: reason.exactOptional(),
  storage: reason.exactOptional(),
  security: reason.exactOptional(),
  management: reason.exactOptional(),
});

const part: z.ZodType<NonNullable<PlanSketch['parts']>[string]> = z.union([
  z.tuple([kindSchema]).readonly(),
  z.tuple([kindSchema, statedFacts]).readonly(),
]);
const relation: z.ZodType<NonNullable<PlanSketch['relations']>[number]> = z.union([
  z.tuple([idSchema, relationKindSchema, idSchema]).readonly(),
  z.tuple([idSchema, relationKindSchema, idSchema, factValuesSchema]).readonly(),
]);

const waivers = boundedList(
  z.strictObject({ rule: ruleIdSchema, subject: idSchema, until: said.exactOptional() }),
  100,
);

/** What is left out of a sketched record is as `SketchedRecord` says; undefined is never a value of JSON. */
const sketched = (fields: z.core.$ZodShape) =>
  boundedRecord(idSchema, z.strictObject(fields).partial(), mostParts).exactOptional();
const sketchedRecord: z.ZodType<SketchedRecord> = z.strictObject({
  requirements: sketched(requirementFields),
  risks: sketched(riskFields),
  decisions: sketched({ ...decisionFields, number: z.int().min(1).exactOptional() }),
  actions: sketched(actionFields),
});

const sketchSchema = z.strictObject({
  name: said.exactOptional(),
  profile: z.enum(profiles).exactOptional(),
  goals: boundedList(z.enum(goalKinds), 50).exactOptional(),
  notNeeded: notNeeded.exactOptional(),
  waivers: waivers.exactOptional(),
  record: sketchedRecord.exactOptional(),
  parts: boundedRecord(idSchema, part, mostParts).exactOptional(),
  relations: boundedList(relation, mostRelations).exactOptional(),
});

const variation = {
  name: said,
  facts: boundedRecord(idSchema, variedFacts, mostParts).exactOptional(),
  add: sketchSchema.exactOptional(),
  without: boundedList(idSchema, mostParts).exactOptional(),
  unrelated: boundedList(z.string().max(500), mostRelations).exactOptional(),
  goals: boundedList(z.enum(goalKinds), 50).exactOptional(),
  notNeeded: notNeeded.exactOptional(),
  waivers: waivers.exactOptional(),
  record: sketchedRecord.exactOptional(),
};

const missing = z
  .tuple([idSchema, z.enum([...(Object.keys(fields) as FieldName[]), 'technology'] as const)])
  .readonly();

/** The form of the fixtures. Lists may be empty while a rule is being written; it is not switched on then. */
export const ownFixturesSchema = z.strictObject({
  rule: ruleIdSchema,
  plan: sketchSchema,
  finds: boundedList(idSchema, mostParts),
  says: z.string().max(2_000),
  clear: boundedList(z.strictObject(variation), mostVariations),
  alsoFinds: boundedList(
    z.strictObject({ ...variation, finds: boundedList(idSchema, mostParts).exactOptional() }),
    mostVariations,
  ).exactOptional(),
  unknown: boundedList(
    z.strictObject({ ...variation, missing: boundedList(missing, 100) }),
    mostVariations,
  ).exactOptional(),
  neverUnknown: z.string().max(2_000).exactOptional(),
});

/** The same as a type. */
export type OwnFixtures = z.infer<typeof ownFixturesSchema>;
