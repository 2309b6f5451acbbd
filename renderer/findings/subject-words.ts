import type { Subject } from '#shared/rules/finding.ts';

/** Who a finding is about, in a few words: "Order DB, esx-01 +3"; "the plan" when it is about the whole. */
export function subjectWords(subjects: readonly Subject[]): string {
  const named = subjects.filter(({ id }) => id !== 'plan').map(({ name }) => name);
  if (named.length === 0) return 'the plan';
  const first = named.slice(0, 2).join(', ');
  return named.length > 2 ? `${first} +${named.length - 2}` : first;
}
