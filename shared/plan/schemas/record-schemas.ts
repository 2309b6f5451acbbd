import { z } from 'zod';
import { isHostileName } from '#shared/base/hostile-key.ts';
import { isDay } from '#shared/catalogue/is-day.ts';
import { lanes } from '#shared/catalogue/layers.ts';
import {
  kindSchema,
  layerSchema,
  relationKindSchema,
  technologySchema,
} from '#shared/catalogue/schemas.ts';
import { decisionRecordSchemas } from './decision-record-schemas.ts';
import { ownFixturesSchema, type OwnFixtures } from './own-fixtures-schema.ts';
import { ownRuleDataSchema, ruleIdSchema } from './own-rule-schema.ts';
import { mostPictureLetters } from '../note-picture.ts';
import {
  entryTables,
  profiles,
  statuses,
  type Facts,
  type TableName,
  type Tables,
} from '../records.ts';
import { here } from './here.ts';
import { t } from '#shared/words/t.ts';

/** The form of each record, strict: no unknown keys. That what it says makes sense in a plan is for `checkChange`. */

const text = z.string().max(10_000);
const said = text.refine((value) => value.trim() !== '', t`${here} must not be blank`);
const title = said.max(300);
const day = z.string().refine(isDay, t`${here} must be a day such as 2026-01-31`);

/** An identity: any text of up to 200 characters that cannot be taken for something else. */
const idSchema = z
  .string()
  .min(1)
  .max(200)
  .refine((id) => !isHostileName(id) && id !== 'plan', t`${here} is a reserved word`);

export const laneSchema = z.enum(lanes);
export const statusSchema = z.enum(statuses);
export const profileSchema = z.enum(profiles);
const originSchema = z.enum(['typed', 'import', 'catalogue', 'assumed', 'computed', 'goal']);

/** The value of some fact; whether it is one of its field is for `wantedValue`. */
export const factValueSchema = z.union([z.number(), text, z.boolean(), z.array(text).readonly()]);

/** The form of a stated fact. */
export const factSchema = z.strictObject({
  value: factValueSchema,
  origin: originSchema,
  source: title.exactOptional(),
});

/** Facts by name; whether the names are those of fields is for `factsProblem`. */
const factsSchema: z.ZodType<Facts> = z.record(z.string(), factSchema);

const component = z.strictObject({
  id: idSchema,
  kind: kindSchema,
  name: title,
  technology: idSchema.exactOptional(),
  lane: laneSchema,
  x: z.number(),
  y: z.number(),
  status: statusSchema,
  notes: said.exactOptional(),
  tags: z.array(title).min(1).readonly().exactOptional(),
  locked: z.literal(true).exactOptional(),
  hidden: z.literal(true).exactOptional(),
  collapsed: z.literal(true).exactOptional(),
  group: idSchema.exactOptional(),
  facts: factsSchema,
});

const relation = z.strictObject({
  id: idSchema,
  kind: relationKindSchema,
  from: idSchema,
  to: idSchema,
  facts: factsSchema,
});

const waiver = z.strictObject({
  id: idSchema,
  rule: title,
  subject: z.union([idSchema, z.literal('plan')]),
  reason: said,
  owner: title.exactOptional(),
  waivedOn: day,
  until: day.exactOptional(),
  fingerprint: text.exactOptional(),
});

const declaration = z.strictObject({ id: layerSchema, reason: said, declaredOn: day });

const setting = z.strictObject({
  id: idSchema,
  value: z.union([z.number(), z.string().max(300), z.boolean()]),
  source: title.exactOptional(),
  setOn: day,
});

/** A rule that is on has been proven: the plan it finds fault with and one that passes stand beside it. */
const rule = z
  .strictObject({
    id: ruleIdSchema,
    data: ownRuleDataSchema,
    fixtures: ownFixturesSchema,
    enabled: z.boolean(),
    pack: title.exactOptional(),
  })
  .refine(({ id, data }) => data.id === id, {
    path: ['data', 'id'],
    error: t`${here} must be the id of the rule`,
  })
  .refine(({ id, fixtures }) => fixtures.rule === id, {
    path: ['fixtures', 'rule'],
    error: t`${here} must be the id of the rule`,
  })
  .refine(({ enabled, fixtures }) => !enabled || isProven(fixtures), {
    path: ['enabled'],
    error: t`${here} needs a plan in which the rule finds fault and one in which it is clear`,
  });

const isProven = ({ finds, clear }: OwnFixtures): boolean => finds.length > 0 && clear.length > 0;

const baseline = z.strictObject({
  id: idSchema,
  name: title,
  takenOn: day,
  findings: z.array(z.string().min(3).max(500)).max(200_000).readonly(),
});

const group = z.strictObject({
  id: idSchema,
  name: title,
  outer: idSchema.exactOptional(),
  collapsed: z.literal(true).exactOptional(),
});

/** Which entry of the decision record. */
export const noteEntrySchema = z.strictObject({ table: z.enum(entryTables), id: idSchema });

const note = z.strictObject({
  id: idSchema,
  lane: laneSchema,
  x: z.number(),
  y: z.number(),
  w: z.number().min(8).max(100_000),
  h: z.number().min(8).max(100_000),
  text: said,
  picture: z.string().max(mostPictureLetters).exactOptional(),
  about: z.array(idSchema).min(1).max(200).readonly().exactOptional(),
  entry: noteEntrySchema.exactOptional(),
});

const bookmark = z.strictObject({
  id: idSchema,
  name: title,
  rank: z.int(),
  x: z.number().exactOptional(),
  y: z.number().exactOptional(),
  w: z.number().positive().exactOptional(),
  h: z.number().positive().exactOptional(),
  lens: title.exactOptional(),
  about: z.array(idSchema).min(1).max(200).readonly().exactOptional(),
  query: title.exactOptional(),
});

/** What is true of the plan as a whole, without its id, which is always `plan`. */
export const metaSchema = z.strictObject({
  name: title,
  profile: profileSchema,
  description: said.exactOptional(),
});

const meta = metaSchema.extend({ id: z.literal('plan') });

/** The form of a record of each table. */
export const recordSchemas: { readonly [T in TableName]: z.ZodType<Tables[T]> } = {
  component,
  relation,
  waiver,
  declaration,
  technology: technologySchema,
  meta,
  setting,
  rule,
  baseline,
  group,
  note,
  bookmark,
  ...decisionRecordSchemas(idSchema),
};
