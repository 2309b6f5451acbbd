import type { PlanSummary } from '#shared/api/summaries.ts';
import { refreshLibrary } from '#renderer/state/plans/library.ts';
import { notify } from '#renderer/state/telling/notices.ts';
import { client, openSession } from '#renderer/state/session/workspace.ts';
import { attempt } from '../attempt.ts';
import { goHome, openPlan } from './open-plan.ts';
import { t } from '#shared/words/t.ts';

/** Makes a plan, empty or from a starter, and opens it. */
export async function createPlan(from: { starter?: string; name?: string } = {}): Promise<void> {
  const made = await attempt(() => client().library.create(from));
  if (made !== undefined) await openPlan(made.id);
}

/** Makes a copy of a plan in the library, and opens it. */
export async function duplicatePlan(planId: string): Promise<void> {
  const copy = await attempt(() => client().library.duplicate({ planId }));
  if (copy === undefined) return;
  await openPlan(copy.id);
  notify(t`This is the copy, ${copy.name}. The original stays as it is.`);
}

/** Gives a plan another name. */
export async function renamePlan(planId: string, name: string): Promise<PlanSummary | undefined> {
  const renamed = await attempt(() => client().library.rename({ planId, name }));
  await refreshLibrary();
  return renamed;
}

/** Moves a plan to the trash, and offers to take it back. */
export async function trashPlan(planId: string, name: string): Promise<void> {
  if (openSession()?.planId === planId) goHome();
  const trashed = await attempt(() => client().library.trash({ planId }));
  await refreshLibrary();
  if (trashed === undefined) return;
  notify(t`${name} is in the trash.`, {
    action: { label: t`Take it back`, run: () => void restorePlan(trashed.trashedAs) },
  });
}

/** Takes a plan out of the trash. */
export async function restorePlan(trashedAs: string): Promise<void> {
  await attempt(() => client().library.restore({ trashedAs }));
  await refreshLibrary();
}

/** Deletes for good what lies in the trash. */
export async function emptyTrash(): Promise<void> {
  await attempt(() => client().library.emptyTrash());
  await refreshLibrary();
}
