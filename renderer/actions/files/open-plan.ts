import { isoDay } from '#shared/base/clock.ts';
import type { PlanSnapshot } from '#shared/sync/protocol.ts';
import { comparison, stopComparing } from '#renderer/state/shown/comparison.ts';
import { failTogether } from '#renderer/state/shown/drill.ts';
import { errorSentence } from '#renderer/state/telling/error-sentence.ts';
import { refreshLibrary } from '#renderer/state/plans/library.ts';
import { notify, notifyRefusal } from '#renderer/state/telling/notices.ts';
import { PlanSession } from '#renderer/state/session/plan-session.ts';
import { followScenarios } from '#renderer/state/plans/scenarios.ts';
import { leaveMoment } from '#renderer/state/shown/shown-moment.ts';
import { selectComponents, selection, selectWhatIsIn } from '#renderer/state/shown/selection.ts';
import { shownFinding } from '#renderer/state/findings/shown-finding.ts';
import { client, openSession, screen } from '#renderer/state/session/workspace.ts';
import { setPlanInAddress } from './address.ts';
import { attempt } from '../attempt.ts';
import { findWorkshop } from '../room/room-acts.ts';
import { worldContext } from '../world-context.ts';

/** A plan that was asked for and may be on its way. */
export interface AskedPlan {
  readonly planId: string;
  readonly snapshot: Promise<PlanSnapshot>;
}

/** Asks for a plan, to be opened as soon as it is there. */
export function askForPlan(planId: string, branch = 0): AskedPlan {
  const snapshot = client().plan.open({ planId, branch });
  // A refusal is told by `openPlan`, which may come to wait for the answer only after it is there.
  snapshot.catch(() => undefined);
  return { planId, snapshot };
}

/** Opens a plan in the editor; a plan that cannot be opened is told about, and what was shown stays. */
export async function openPlan(
  planId: string,
  asked?: AskedPlan,
): Promise<PlanSession | undefined> {
  const open = openSession();
  if (open?.planId === planId) return open;
  try {
    const session = await sessionOf(asked ?? askForPlan(planId));
    stopComparing();
    leavePlan();
    screen.set({ name: 'editor', session });
    setPlanInAddress(planId, session.branch);
    void followScenarios(session);
    void attempt(() => findWorkshop(planId));
    if (session.readOnly !== undefined) notify(session.readOnly);
    return session;
  } catch (error) {
    notifyRefusal(errorSentence(error));
    if (screen.get().name === 'starting') goHome();
    return undefined;
  }
}

async function sessionOf({ snapshot }: AskedPlan): Promise<PlanSession> {
  const today = isoDay(worldContext.clock.now());
  const read = await snapshot;
  // For the bench: from here on it is ours how long the plan takes to be on the screen.
  performance.mark('strata-plan-read');
  return new PlanSession(client(), read, worldContext, today);
}

/** Goes to another scenario of the open plan; what is selected stays so where it is there too. A moment that is shown is left. */
export async function switchScenario(branch: number): Promise<PlanSession | undefined> {
  const open = openSession();
  if (open === undefined || (open.branch === branch && open.isLive)) return open;
  const chosen = selection.get();
  try {
    const session = await sessionOf(askForPlan(open.planId, branch));
    const other = comparison.get()?.other;
    if (other !== undefined && 'branch' in other && other.branch === branch) stopComparing();
    leavePlan();
    screen.set({ name: 'editor', session });
    void attempt(() => findWorkshop(open.planId));
    setPlanInAddress(open.planId, branch);
    selectWhatIsIn(session.plan, chosen);
    void followScenarios(session);
    return session;
  } catch (error) {
    notifyRefusal(errorSentence(error));
    return undefined;
  }
}

/** Shows all plans. */
export function goHome(): void {
  stopComparing();
  leavePlan();
  setPlanInAddress(undefined);
  screen.set({ name: 'home' });
  void refreshLibrary();
}

function leavePlan(): void {
  leaveMoment();
  openSession()?.close();
  selectComponents([]);
  shownFinding.set(undefined);
  failTogether([]);
}
