import { isoDay } from '#shared/base/clock.ts';
import type { CommandContext } from '#shared/commands/command.ts';
import type { PlanSnapshot } from '#shared/sync/protocol.ts';
import { failTogether } from '#renderer/state/drill.ts';
import { errorSentence } from '#renderer/state/error-sentence.ts';
import { refreshLibrary } from '#renderer/state/library.ts';
import { notify, notifyRefusal } from '#renderer/state/notices.ts';
import { PlanSession } from '#renderer/state/plan-session.ts';
import { selectComponents } from '#renderer/state/selection.ts';
import { shownFinding } from '#renderer/state/shown-finding.ts';
import { client, openSession, screen } from '#renderer/state/workspace.ts';
import { setPlanInAddress } from './address.ts';

/** Identities and time of this window. */
const worldContext: CommandContext = {
  ids: { next: () => crypto.randomUUID() },
  clock: { now: () => Date.now() },
};

/** A plan that was asked for and may be on its way. */
export interface AskedPlan {
  readonly planId: string;
  readonly snapshot: Promise<PlanSnapshot>;
}

/** Asks for a plan, to be opened as soon as it is there. */
export function askForPlan(planId: string): AskedPlan {
  const snapshot = client().plan.open({ planId });
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
    leavePlan();
    screen.set({ name: 'editor', session });
    setPlanInAddress(planId);
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
  return new PlanSession(client(), await snapshot, worldContext, today);
}

/** Shows all plans. */
export function goHome(): void {
  leavePlan();
  setPlanInAddress(undefined);
  screen.set({ name: 'home' });
  void refreshLibrary();
}

function leavePlan(): void {
  openSession()?.close();
  selectComponents([]);
  shownFinding.set(undefined);
  failTogether([]);
}
