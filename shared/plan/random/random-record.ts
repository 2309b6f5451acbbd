import type { Ids } from '#shared/base/ids.ts';
import type { PlanDraft } from '../plan-draft.ts';
import { pick, type Random } from './random-value.ts';
import type { TableName, Tables } from '../records.ts';

/** Something that a person might do to a plan, by chance. */
export type Edit = (draft: PlanDraft, random: Random, ids: Ids) => void;

/** A record of a table by chance, or undefined when it has none. */
export const anyRecord = <T extends TableName>(
  draft: PlanDraft,
  table: T,
  random: Random,
): Tables[T] | undefined => pick(random, [...draft.all(table)]);
