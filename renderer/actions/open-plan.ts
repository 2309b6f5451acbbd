import { isoDay } from '#shared/base/clock.ts';
import type { CommandContext } from '#shared/commands/command.ts';
import type { StrataClient } from '#renderer/client/client.ts';
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

/** Opens a plan in the editor; a plan that cannot be opened is told about, and what was shown stays. */
export async function openPlan(planId: string): Promise<PlanSession | undefined> {
  const open = openSession();
  if (open?.planId === planId) return open;
  try {
    const session = await readPlan(client(), planId);
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

/** Shows all plans. */
export function goHome(): void {
  leavePlan();
  setPlanInAddress(undefined);
  screen.set({ name: 'home' });
  void refreshLibrary();
}

async function readPlan(backend: StrataClient, planId: string): Promise<PlanSession> {
  const snapshot = await backend.plan.open({ planId });
  return new PlanSession(backend, snapshot, worldContext, isoDay(worldContext.clock.now()));
}

function leavePlan(): void {
  openSession()?.close();
  selectComponents([]);
  shownFinding.set(undefined);
}
