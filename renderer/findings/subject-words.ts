import type { Subject } from '#shared/rules/finding.ts';
import { commaList } from '#shared/base/comma-list.ts';
import { t } from '#shared/words/t.ts';

/** Who a finding is about, in a few words: "Order DB, esx-01 +3"; "the plan" when it is about the whole. */
export function subjectWords(subjects: readonly Subject[]): string {
  const named = subjects.filter(({ id }) => id !== 'plan').map(({ name }) => name);
  if (named.length === 0) return t`the plan`;
  const first = commaList(named.slice(0, 2));
  return named.length > 2 ? `${first} +${named.length - 2}` : first;
}
