import { refuse, type Problem, type Result } from '#shared/base/result.ts';
import { sameJson } from '#shared/base/same-json.ts';
import type { RecordLink, RecordTables } from '#shared/plan/decision-record/decision-records.ts';
import { isLinkAlive, linkTargetWords } from '#shared/plan/words/link-words.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { recordSchemas } from '#shared/plan/schemas/record-schemas.ts';
import { withValue } from '#shared/plan/record-values.ts';
import { shapeProblem } from '#shared/plan/checking/shape-problem.ts';
import { tableWords } from '#shared/plan/words/table-words.ts';
import { t } from '#shared/words/t.ts';

/** The tables of the decision record that people write; votes are cast. */
export type WrittenTable = Exclude<keyof RecordTables, 'vote'>;

/** What may be said of a record: what is left out stays, null (or a blank text, or an empty list) takes it back. */
export type RecordSaid<T extends WrittenTable> = {
  readonly [Key in Exclude<keyof RecordTables[T], 'id' | 'number'>]?:
    | RecordTables[T][Key]
    | null
    | undefined;
};

/** The record with what was said of it; refused, with a sentence, when that has another form or names what is not there. */
export function withSaid<T extends WrittenTable>(
  plan: PlanView,
  table: T,
  record: RecordTables[T],
  said: RecordSaid<T>,
): Result<RecordTables[T]> {
  let next = record;
  for (const [key, value] of Object.entries(said))
    if (value !== undefined) next = withValue(next, key, tidied(value));
  const clause = shapeProblem(recordSchemas[table], next);
  if (clause !== undefined)
    return refuse('record-form', t`The ${tableWords[table]} cannot be written down: ${clause}.`);
  const dead = deadLink(plan, record.links, next.links);
  if (dead !== undefined) return { ok: false, error: deadProblem(table, dead) };
  return { ok: true, value: next };
}

/** Texts without space around them, lists without blanks and doubles; undefined for what says nothing. */
function tidied(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (Array.isArray(value)) {
    const items = value.map(tidiedItem).filter((item) => item !== undefined);
    const single = items.filter(
      (item, index) => items.findIndex((other) => sameJson(item, other)) === index,
    );
    return single.length === 0 ? undefined : single;
  }
  return value === null || value === false ? undefined : value;
}

/** An option of a decision may have no pros yet: its lists stay. */
const tidiedItem = (item: unknown): unknown =>
  typeof item === 'object' && item !== null
    ? Object.fromEntries(
        Object.entries(item).flatMap(([key, value]) => {
          const kept = tidied(value);
          if (kept !== undefined) return [[key, kept]];
          return Array.isArray(value) ? [[key, []]] : [];
        }),
      )
    : tidied(item);

/** A link that leads nowhere and did not stand there before: what is gone may stay named. */
const deadLink = (
  plan: PlanView,
  before: readonly RecordLink[] | undefined,
  links: readonly RecordLink[] | undefined,
): RecordLink | undefined =>
  links?.find(
    (link) => !isLinkAlive(plan, link) && !before?.some((known) => sameJson(known, link)),
  );

const deadProblem = (table: WrittenTable, { to, id }: RecordLink): Problem =>
  refuse(
    'link-dead',
    t`The ${tableWords[table]} names the ${linkTargetWords[to]} ${id}, which is not in the plan. Choose one that is.`,
  ).error;
