import { isoDay } from '#shared/base/clock.ts';
import type { Moment } from '#shared/sync/scenarios.ts';
import { weigh } from '#renderer/analysis/weigh.ts';
import {
  comparison,
  decisionSheet,
  stopComparing,
  type ComparisonView,
} from '#renderer/state/comparison.ts';
import { errorSentence } from '#renderer/state/error-sentence.ts';
import { isAbort } from '#renderer/state/is-abort.ts';
import { notifyRefusal } from '#renderer/state/notices.ts';
import { showTab } from '#renderer/state/panels.ts';
import { momentName, scenarioList } from '#renderer/state/scenarios.ts';
import { client, openSession } from '#renderer/state/workspace.ts';
import { attempt } from './attempt.ts';
import { frozenSession } from './show-moment.ts';

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

/** Works out what both states come to; gives what ends it. What was worked out before stays shown meanwhile. */
export function weighComparison(): () => void {
  const [compared, open] = [comparison.get(), openSession()];
  if (compared === undefined || open === undefined) return () => undefined;
  const stop = new AbortController();
  const today = isoDay(open.context.clock.now());
  weigh(compared.session.plan, open.plan, today, stop.signal)
    .then(decisionSheet.set)
    .catch((error: unknown) => {
      if (!isAbort(error)) notifyRefusal(errorSentence(error));
    });
  return () => stop.abort();
}
