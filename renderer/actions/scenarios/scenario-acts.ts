import type { MergeOrder, Scenario } from '#shared/sync/scenarios.ts';
import { diffPlans } from '#shared/plan/diff-plans.ts';
import { errorSentence } from '#renderer/state/telling/error-sentence.ts';
import { notify, notifyRefusal } from '#renderer/state/telling/notices.ts';
import { mainPlan, scenarioList, scenarioNamed } from '#renderer/state/plans/scenarios.ts';
import { shownMoment } from '#renderer/state/shown/shown-moment.ts';
import { client, openSession } from '#renderer/state/session/workspace.ts';
import { attempt } from '../attempt.ts';
import { switchScenario } from '../files/open-plan.ts';
import { backToNow } from '../showing/show-moment.ts';
import { t } from '#shared/words/t.ts';

/** Makes a scenario from what is shown, now or a moment, and goes there. Gives a sentence when it is refused. */
export async function makeScenario(name: string, description: string): Promise<string | undefined> {
  const open = openSession();
  if (open === undefined) return undefined;
  const shown = shownMoment.get();
  const from =
    shown === undefined ? { branch: open.branch } : { branch: shown.branch, seq: shown.seq };
  const about = description.trim() === '' ? {} : { description };
  try {
    const { planId } = open;
    const made = await client().scenario.create({ planId, name, ...about, from });
    if (shownMoment.get() !== undefined) backToNow();
    await switchScenario(made.id);
    notify(t`This is ${made.name}. What is done here leaves other scenarios as they are.`);
    return undefined;
  } catch (error) {
    return errorSentence(error);
  }
}

/** Changes what a scenario is called, or puts it away. Gives a sentence when it is refused. */
export async function changeScenario(
  branch: number,
  to: Partial<Pick<Scenario, 'name' | 'description' | 'isArchived'>>,
): Promise<string | undefined> {
  const open = openSession();
  if (open === undefined) return undefined;
  try {
    await client().scenario.change({ planId: open.planId, branch, ...to });
    return undefined;
  } catch (error) {
    return errorSentence(error);
  }
}

/** Puts a scenario away, or takes it out again; one that is open is left first. */
export async function archiveScenario(scenario: Scenario, isArchived: boolean): Promise<void> {
  if (isArchived && openSession()?.branch === scenario.id) await switchScenario(mainPlan);
  const refused = await changeScenario(scenario.id, { isArchived });
  if (refused !== undefined) return notifyRefusal(refused);
  if (isArchived)
    notify(t`${scenario.name} is archived. It stands under History.`, {
      action: { label: t`Take it out`, run: () => void archiveScenario(scenario, false) },
    });
}

/** Deletes a scenario on which nothing was done. */
export async function removeScenario(scenario: Scenario): Promise<void> {
  const open = openSession();
  if (open === undefined) return;
  if (open.branch === scenario.id) await switchScenario(scenario.madeFrom ?? mainPlan);
  const { planId } = open;
  await attempt(() => client().scenario.remove({ planId, branch: scenario.id }));
}

/** Keeps what is shown, now or a moment, under a name. Gives a sentence when it is refused. */
export async function saveVersion(name: string, note: string): Promise<string | undefined> {
  const open = openSession();
  if (open === undefined) return undefined;
  const shown = shownMoment.get();
  const at = shown === undefined ? {} : { branch: shown.branch, seq: shown.seq };
  const about = { ...at, ...(note.trim() === '' ? {} : { note }) };
  try {
    await client().scenario.saveVersion({ ...open.ref, name, ...about });
    notify(t`${name} is kept. It stands under History, to look at and to compare with.`);
    return undefined;
  } catch (error) {
    return errorSentence(error);
  }
}

/** Takes a version's name away. */
export async function dropVersion(version: number): Promise<void> {
  const open = openSession();
  if (open === undefined) return;
  const { planId } = open;
  await attempt(() => client().scenario.dropVersion({ planId, version }));
}

/** Makes the plan again what it was at the shown moment: a new act on top, which can be undone. */
export function restoreMoment(): void {
  const shown = shownMoment.get();
  if (shown === undefined) return;
  const { plan } = shown.session;
  const change = diffPlans(shown.live.plan, plan);
  backToNow();
  if (change.length === 0) return notify(t`Nothing is different: the plan is as it was then.`);
  shown.live.commit(t`Restore the plan as it was ${shown.words}`, change);
  notify(t`The plan is as it was then.`, {
    action: { label: t`Undo`, run: () => void shown.live.line.undo() },
  });
}

/** Merges a scenario into another and goes there. Gives a sentence when it is refused. */
export async function mergeScenario(
  target: number,
  order: MergeOrder,
): Promise<string | undefined> {
  const open = openSession();
  if (open === undefined) return undefined;
  try {
    await client().scenario.merge({
      planId: open.planId,
      target,
      order: { ...order, take: [...order.take] },
    });
    const session = await switchScenario(target);
    const name = scenarioNamed(scenarioList.get(), order.source)?.name ?? t`The scenario`;
    notify(t`${name} is merged.`, {
      action: { label: t`Undo`, run: () => void session?.line.undo() },
    });
    return undefined;
  } catch (error) {
    return errorSentence(error);
  }
}
