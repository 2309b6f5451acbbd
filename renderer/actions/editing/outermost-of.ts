import type { Id } from '#shared/base/ids.ts';
import { parentOf } from '#shared/plan/nesting.ts';
import { openSession } from '#renderer/state/session/workspace.ts';

/** Those of some components that do not lie in another of them. */
export function outermostOf(ids: readonly Id[]): readonly Id[] {
  const plan = openSession()?.plan;
  const all = new Set(ids);
  if (plan === undefined) return ids;
  return ids.filter((id) => {
    const around = parentOf(plan, id);
    return around === undefined || !all.has(around);
  });
}
