import { z } from 'zod';
import { isoDay } from '#shared/base/clock.ts';
import type { Id } from '#shared/base/ids.ts';
import { ok, refuse, type Problem, type Result } from '#shared/base/result.ts';
import type { RecordTables } from '#shared/plan/decision-record/decision-records.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { TableName, Tables } from '#shared/plan/records.ts';
import { idParam } from './command-params.ts';
import { defineCommand, type CommandDefinition } from './command.ts';
import { withSaid, type RecordSaid, type WrittenTable } from './record-said.ts';
import { tableWords } from '#shared/plan/words/table-words.ts';
import { t } from '#shared/words/t.ts';

/** What is said of a record is checked against the form of the record as a whole, which names what is wrong. */
const saidParam = <Said>() =>
  z.record(z.string().max(40), z.unknown()) as z.ZodType<unknown> as z.ZodType<Said>;

/** What a new record says. */
export interface Adding<T extends WrittenTable> {
  readonly said: RecordSaid<T> & { readonly title: string };
}

/** The command that writes a record down. `blank` is the record before anything is said of it. */
export const addingCommand = <T extends WrittenTable>(
  table: T,
  name: string,
  blank: (plan: PlanView, id: Id, today: string) => RecordTables[T],
  check: Check<T> = noCheck,
): CommandDefinition<Adding<T>> =>
  defineCommand<Adding<T>>({
    name,
    params: z.strictObject({ said: saidParam<Adding<T>['said']>() }),
    label: ({ said }) => t`Add ${tableWords[table]} ${titleOf(said)}`,
    change(plan, { said }, { ids, clock }) {
      const record = blank(plan, ids.next(), isoDay(clock.now()));
      const next = checked(plan, table, record, said, check);
      if (!next.ok) return next;
      const draft = new PlanDraft(plan);
      draft.add<TableName>(table, next.value as Tables[TableName]);
      return ok(draft.change);
    },
  });

/** What is refused beside a wrong form. */
type Check<T extends WrittenTable> = (
  plan: PlanView,
  record: RecordTables[T],
) => Problem | undefined;
const noCheck = () => undefined;

/** What is said otherwise of a record. */
export interface Changing<T extends WrittenTable> {
  readonly id: Id;
  readonly said: RecordSaid<T>;
}

/** The command that says something else of a record. `also` is what goes with it, unless it is said too. */
export const changingCommand = <T extends WrittenTable>(
  table: T,
  name: string,
  check: Check<T> = noCheck,
  also: (said: RecordSaid<T>, today: string) => RecordSaid<T> = (said) => said,
): CommandDefinition<Changing<T>> =>
  defineCommand<Changing<T>>({
    name,
    params: z.strictObject({ id: idParam, said: saidParam<RecordSaid<T>>() }),
    label: ({ id, said }, plan) =>
      t`Change ${tableWords[table]} ${plan.get(table, id)?.title ?? titleOf(said as { title?: string })}`,
    change(plan, { id, said }, { clock }) {
      const record = plan.get(table, id) as RecordTables[T] | undefined;
      if (record === undefined) return gone(table, id);
      const next = checked(plan, table, record, also(said, isoDay(clock.now())), check);
      return next.ok ? ok(differences(plan, table, record, next.value)) : next;
    },
  });

function checked<T extends WrittenTable>(
  plan: PlanView,
  table: T,
  record: RecordTables[T],
  said: RecordSaid<T>,
  check: Check<T>,
): Result<RecordTables[T]> {
  const next = withSaid(plan, table, record, said);
  const problem = next.ok ? check(plan, next.value) : undefined;
  return problem === undefined ? next : { ok: false, error: problem };
}

function differences<T extends WrittenTable>(
  plan: PlanView,
  table: T,
  before: RecordTables[T],
  after: RecordTables[T],
) {
  const draft = new PlanDraft(plan);
  const [was, is] = [before as object, after as object];
  for (const key of new Set([...Object.keys(was), ...Object.keys(is)]))
    draft.set(table, before.id, key, (is as Record<string, unknown>)[key]);
  return draft.change;
}

const titleOf = ({ title }: { readonly title?: unknown }): string =>
  typeof title === 'string' ? title.trim().slice(0, 120) : '';

/** The refusal for a record that is not there. */
export const gone = (table: WrittenTable, id: Id): Result<never> =>
  refuse(
    `${table}-unknown`,
    t`The plan has no ${tableWords[table]} ${id}. It may have been removed already.`,
  );
