import { recordOf } from '#shared/base/record-of.ts';
import { Plan, type PlanView } from './plan.ts';
import { tableNames, type TableName, type Tables } from './records.ts';

/** A plan as rows: how it is kept, sent and put together again. */
export type PlanRows = { readonly [T in TableName]: readonly Tables[T][] };

/** The rows that `of` gives for each table. */
export const rowsByTable = (of: <T extends TableName>(table: T) => readonly Tables[T][]) =>
  recordOf(tableNames, of) as PlanRows;

/** The rows of a plan. Records are shared, not copied. */
export const rowsOfPlan = (plan: PlanView): PlanRows =>
  rowsByTable((table) => [...plan.all(table)]);

/** The plan of these rows. Throws ChangeDoesNotFit when an id stands twice in a table. */
export function planOfRows(rows: PlanRows): Plan {
  const plan = new Plan(rows.meta[0]);
  for (const table of tableNames) if (table !== 'meta') plan.fill(table, rows[table]);
  return plan;
}
