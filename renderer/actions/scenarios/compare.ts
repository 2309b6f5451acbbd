import { isoDay } from '#shared/base/clock.ts';
import type { Moment } from '#shared/sync/scenarios.ts';
import { weigh } from '#renderer/analysis/weigh.ts';
import {
  comparison,
  stopComparing,
  weighing,
  type ComparisonView,
} from '#renderer/state/shown/comparison.ts';
import { errorSentence } from '#renderer/state/telling/error-sentence.ts';
import { isAbort } from '#renderer/state/base/is-abort.ts';
import { notifyRefusal } from '#renderer/state/telling/notices.ts';
import { showTab } from '#renderer/state/window/panels.ts';
import { momentName, scenarioList } from '#renderer/state/plans/scenarios.ts';
import { client, openSession } from '#renderer/state/session/workspace.ts';
import { attempt } from '../attempt.ts';
import { frozenSession } from '../showing/show-moment.ts';

/** Compares the open plan with another state of it: on the canvas, and in the panel. */
export async function compareWith(other: Moment, view?: ComparisonView): Promise<void> {
  const open = openSession();
  if (open === undefined) return;
  const at = await attempt(() => client().scenario.at({ planId: open.planId, moment: other }));
  if (at === undefined || openSession() !== open) return;
  const before = comparison.get();
  stopComparing();
  const session = frozenSession(open, at.tables);
  void session.judge();
  comparison.set({
    other,
    name: momentName(scenarioList.get(), other),
    session,
    view: view ?? before?.view ?? 'side',
  });
  showTab('compare');
}

/** Shows both states side by side, or one over the other. */
export function viewComparison(view: ComparisonView): void {
  const compared = comparison.get();
  if (compared !== undefined) comparison.set({ ...compared, view });
}

/** Without an edit for so long, what is weighed is worked out anew. */
const idleMs = 8000;

let stopWeighing: AbortController | undefined;

/**
 * Weighs both states now, and counts edits from then on: what they make of the sheet is worked out when it is asked for, or when
 * nobody edits any more. Gives what ends it.
 */
export function followComparison(): () => void {
  const open = openSession();
  if (comparison.get() === undefined || open === undefined) return () => undefined;
  let idle: ReturnType<typeof setTimeout> | undefined;
  const stop = open.onChange(() => {
    const { edits, work, ...rest } = weighing.get();
    const later = work && { work: { ...work, edits: work.edits + 1 } };
    weighing.set({ ...rest, edits: edits + 1, ...later });
    clearTimeout(idle);
    idle = setTimeout(weighComparison, idleMs);
  });
  weighComparison();
  return () => {
    stop();
    clearTimeout(idle);
    stopWeighing?.abort();
  };
}

/** Works out what both states come to. What was worked out before stays shown meanwhile. */
export function weighComparison(): void {
  const [compared, open] = [comparison.get(), openSession()];
  if (compared === undefined || open === undefined) return;
  stopWeighing?.abort();
  const stop = new AbortController();
  stopWeighing = stop;
  const today = isoDay(open.context.clock.now());
  weighing.set({ ...weighing.get(), work: { share: 0, edits: 0 } });
  weigh(compared.session.plan, open.plan, today, stop.signal, (share) => {
    const { work, ...rest } = weighing.get();
    if (!stop.signal.aborted && work !== undefined)
      weighing.set({ ...rest, work: { ...work, share } });
  })
    .then((sheet) => weighing.set({ sheet, edits: weighing.get().work?.edits ?? 0 }))
    .catch((error: unknown) => {
      if (!isAbort(error)) notifyRefusal(errorSentence(error));
    });
}

/** Leaves the work under way. What was worked out before stays shown, as of its own state. */
export function stopWeighingComparison(): void {
  stopWeighing?.abort();
  const { work: _left, ...rest } = weighing.get();
  weighing.set(rest);
}
