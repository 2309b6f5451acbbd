import { isoDay } from '#shared/base/clock.ts';
import { diffPlans } from '#shared/plan/diff-plans.ts';
import { planOfRows, type PlanRows } from '#shared/plan/plan-rows.ts';
import type { Moment } from '#shared/sync/scenarios.ts';
import { FrozenWire } from '#renderer/state/session/frozen-wire.ts';
import { PlanSession } from '#renderer/state/session/plan-session.ts';
import { shownMoment } from '#renderer/state/shown/shown-moment.ts';
import { client, openSession, screen } from '#renderer/state/session/workspace.ts';
import { attempt } from '../attempt.ts';
import { t } from '#shared/words/t.ts';

let newest = 0;

/** Shows the plan as it was at a moment, read only, in place of the plan as it is. Of several that are asked for in a row the last is shown. */
export async function showMoment(moment: Moment, words: string): Promise<void> {
  const open = openSession();
  if (open === undefined) return;
  const turn = ++newest;
  const at = await attempt(() => client().scenario.at({ planId: open.planId, moment }));
  const shown = shownMoment.get();
  const live = shown?.live ?? openSession();
  if (at === undefined || turn !== newest || live?.planId !== open.planId) return;
  const named = { moment, words, branch: at.branch, seq: at.seq, live };
  if (shown !== undefined) {
    shown.wire.push(diffPlans(shown.session.plan, planOfRows(at.tables)));
    return shownMoment.set({ ...shown, ...named });
  }
  const wire = new FrozenWire();
  const session = frozenSession(live, at.tables, wire);
  shownMoment.set({ ...named, wire, session });
  screen.set({ name: 'editor', session });
}

/** Shows the plan as it is again. */
export function backToNow(): void {
  newest++;
  const shown = shownMoment.get();
  if (shown === undefined) return;
  shownMoment.set(undefined);
  shown.session.close();
  screen.set({ name: 'editor', session: shown.live });
}

/** A session that only shows a state of an open plan. */
export function frozenSession(
  live: PlanSession,
  tables: PlanRows,
  wire = new FrozenWire(),
): PlanSession {
  const { planId, branch, context } = live;
  const readOnly = t`This is the plan as it was. Go back to now to edit it.`;
  const snapshot = { planId, branch, seq: 0, tables, history: {}, readOnly };
  return new PlanSession(wire, snapshot, context, isoDay(context.clock.now()));
}
