import { z } from 'zod';
import { isHostileName } from '#shared/base/hostile-key.ts';
import { isDay } from '#shared/catalogue/is-day.ts';
import { boundedList, saidText } from './bounded-schemas.ts';
import {
  actionStatuses,
  decisionStatuses,
  linkTargets,
  natures,
  priorities,
  responses,
  type RecordTables,
} from '../decision-record/decision-records.ts';
import { here } from './here.ts';
import { t } from '#shared/words/t.ts';

/** The form of what requirements, risks, decisions, actions and votes may say, without their ids. Strict where records are. */

const title = saidText(300);
const said = saidText(10_000);
const day = z.string().refine(isDay, t`${here} must be a day such as 2026-01-31`);
const name = z
  .string()
  .min(1)
  .max(200)
  .refine((id) => !isHostileName(id), t`${here} is a reserved word`);
const lines = boundedList(saidText(2000), 50);
const oneToFive = z.int().min(1).max(5);

const link = z.strictObject({ to: z.enum(linkTargets), id: name });
const links = boundedList(link, 500);

const option = z.strictObject({
  id: name,
  title,
  pros: lines,
  cons: lines,
  scenario: z.int().min(0).exactOptional(),
});

export const requirementFields = {
  title,
  statement: said.exactOptional(),
  nature: z.enum(natures),
  priority: z.enum(priorities),
  owner: title.exactOptional(),
  links: links.exactOptional(),
};

export const riskFields = {
  title,
  cause: said.exactOptional(),
  event: said.exactOptional(),
  effect: said.exactOptional(),
  likelihood: oneToFive.exactOptional(),
  impact: oneToFive.exactOptional(),
  response: z.enum(responses).exactOptional(),
  measures: said.exactOptional(),
  owner: title.exactOptional(),
  reviewOn: day.exactOptional(),
  closed: z.literal(true).exactOptional(),
  links: links.exactOptional(),
};

export const decisionFields = {
  title,
  status: z.enum(decisionStatuses),
  decidedOn: day,
  deciders: title.exactOptional(),
  consulted: title.exactOptional(),
  informed: title.exactOptional(),
  context: said.exactOptional(),
  drivers: lines.exactOptional(),
  options: boundedList(option, 20).exactOptional(),
  chosen: name.exactOptional(),
  justification: said.exactOptional(),
  gains: lines.exactOptional(),
  drawbacks: lines.exactOptional(),
  confirmation: said.exactOptional(),
  more: said.exactOptional(),
  supersededBy: name.exactOptional(),
  links: links.exactOptional(),
};

export const actionFields = {
  title,
  owner: title.exactOptional(),
  dueOn: day.exactOptional(),
  status: z.enum(actionStatuses),
  notes: said.exactOptional(),
  links: links.exactOptional(),
};

const voteFields = {
  goal: name,
  participant: title,
  dots: z.int().min(0).max(1000),
  castOn: day,
};

/** The form of each record; `id` is the form of an identity. */
export const decisionRecordSchemas = (
  id: z.ZodType<string>,
): { readonly [T in keyof RecordTables]: z.ZodType<RecordTables[T]> } => ({
  requirement: z.strictObject({ id, ...requirementFields }),
  risk: z.strictObject({ id, ...riskFields }),
  decision: z.strictObject({ id, number: z.int().min(1), ...decisionFields }),
  action: z.strictObject({ id, ...actionFields }),
  vote: z.strictObject({ id, ...voteFields }),
});
