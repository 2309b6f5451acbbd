import type { RecentPlan } from '#shared/api/summaries.ts';

/** A menu longer than this cannot be read. */
const most = 12;

/** The plans that the page says were opened last; what is none of them is left out. */
export function saidRecent(said: unknown): readonly RecentPlan[] {
  const list: readonly unknown[] = Array.isArray(said) ? said : [];
  return list
    .flatMap((one) => (isRecent(one) ? [{ id: one.id, name: one.name }] : []))
    .slice(0, most);
}

const isRecent = (said: unknown): said is RecentPlan =>
  typeof said === 'object' &&
  said !== null &&
  'id' in said &&
  typeof said.id === 'string' &&
  'name' in said &&
  typeof said.name === 'string';
