import type { PlanView } from '#shared/plan/plan.ts';
import { recordWords, upperFirst } from '#shared/plan/words/record-words.ts';
import type { TableName, Tables } from '#shared/plan/records.ts';

/** A record at the beginning of a line: names stand as they were given, "web-05"; words begin with a capital, "The waiver of MIS-04". */
export function headWords(plan: PlanView, table: TableName, record: Tables[TableName]): string {
  const words = recordWords(plan, table, record);
  return table === 'component' || table === 'technology' ? words : upperFirst(words);
}
