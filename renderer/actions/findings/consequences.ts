import { measureChanges, type MeasureChange } from '#shared/analysis/measure-changes.ts';
import type { Change } from '#shared/plan/change.ts';
import { currencyOf } from '#shared/plan/currency-of.ts';
import type { Preview } from '#shared/rules/engine/engine-interface.ts';
import type { PlanSession } from '#renderer/state/session/plan-session.ts';
import { t } from '#shared/words/t.ts';

/** What would come of a change: findings, layers, and the figures it is weighed by. */
export interface Consequences extends Preview {
  /** Undefined while the figures are not worked out. */
  readonly figures: readonly MeasureChange[] | undefined;
}

/** What the rules alone say at once; figures stay as they are. */
export const consequencesAtOnce = (session: PlanSession, change: Change): Consequences => ({
  ...session.engine.preview(change),
  figures: undefined,
});

/**
 * What would come of a change, figures included. Undefined when the plan went on meanwhile: what was worked out is of another
 * plan then, and whoever shows it asks again.
 */
export async function consequencesOf(
  session: PlanSession,
  change: Change,
  signal: AbortSignal,
): Promise<Consequences | undefined> {
  const { desk, state } = session.analysis;
  if (desk === undefined) return undefined;
  const version = session.version.get();
  const results = await desk.whatIf(change, { signal });
  if (session.version.get() !== version || state.get().state !== 'current') return undefined;
  const nameOf = (id: string) => session.plan.component(id)?.name ?? t`the new part`;
  return {
    ...session.engine.preview(change, results),
    figures: measureChanges(results.after, results.before, nameOf, currencyOf(session.plan)),
  };
}
