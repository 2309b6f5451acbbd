import type { Plan } from '#shared/plan/plan.ts';
import type { ReadableDatabase } from '../database/database.ts';
import { inversesBackTo } from '../database/operation-log.ts';

/** A branch as it was after revision `seq` of its line, by taking back from now what was done since. `now` stays as it is. */
export function planAsOf(database: ReadableDatabase, branch: number, now: Plan, seq: number): Plan {
  const plan = now.clone();
  for (const inverse of inversesBackTo(database, branch, seq)) plan.apply(inverse);
  return plan;
}
