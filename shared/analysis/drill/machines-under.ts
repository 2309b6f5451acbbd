import type { Id } from '#shared/base/ids.ts';
import type { AnalysisContext } from '../analysis.ts';
import { platformOf } from '../recovery/platform.ts';
import { ofKind, to } from '../recovery/related.ts';

/** The machines that a service stands on, all the way down. */
export function machinesUnder({ plan }: AnalysisContext, service: Id): ReadonlySet<Id> {
  const grounds = to(plan, [service], 'runsOn');
  return new Set(
    ofKind(
      plan,
      grounds.flatMap((ground) => [...platformOf(plan, ground)]),
      'vm',
    ).map(({ id }) => id),
  );
}
