import type { Id } from '#shared/base/ids.ts';
import type { Patch } from '../change.ts';
import type { Decision, RecordLink } from './decision-records.ts';
import type { PlanView } from '../plan.ts';

/** The components that a decision speaks of which is proposed or in force. */
export function decidedComponents(plan: PlanView): ReadonlySet<Id> {
  const decided = new Set<Id>();
  for (const decision of plan.all('decision'))
    if (decision.status === 'accepted' || decision.status === 'proposed')
      for (const id of named(decision.links)) decided.add(id);
  return decided;
}

/** The components that a step on a decision may be about, before or after it; none for other steps. */
export function componentsDecidedBy(plan: PlanView, patch: Patch): readonly Id[] {
  if (patch.table !== 'decision') return [];
  if (patch.op !== 'set') return named((patch.record as Decision).links);
  const links = [patch.from, patch.to].filter(Array.isArray) as (readonly RecordLink[])[];
  return patch.key === 'links'
    ? links.flatMap((list) => named(list))
    : named(plan.get('decision', patch.id)?.links);
}

const named = (links: readonly RecordLink[] = []): readonly Id[] =>
  links.flatMap(({ to, id }) => (to === 'component' ? [id] : []));
