import type { Moment, Scenario, ScenarioList } from '#shared/sync/scenarios.ts';
import { errorSentence } from '../telling/error-sentence.ts';
import { notifyRefusal } from '../telling/notices.ts';
import type { PlanSession } from '../session/plan-session.ts';
import { createStore } from '../base/store.ts';
import { dayWords } from '../telling/when-words.ts';
import { client, openSession } from '../session/workspace.ts';
import { t } from '#shared/words/t.ts';

/** The scenarios and versions of the open plan. */
export const scenarioList = createStore<ScenarioList>({ scenarios: [], versions: [] });

/** The branch that every plan begins with. */
export const mainPlan = 0;

/** Asks for the scenarios of a plan, now and whenever they change while it is open. */
export function followScenarios(session: PlanSession): Promise<void> {
  session.line.scenariosNews.subscribe(() => void refreshScenarios(session.planId));
  return refreshScenarios(session.planId);
}

/** Asks for them anew: how many acts each has is no news that anybody is told. */
export async function refreshScenarios(planId: string): Promise<void> {
  try {
    const list = await client().scenario.list({ planId });
    if (openSession()?.planId === planId) scenarioList.set(inThisLanguage(list));
  } catch (error) {
    notifyRefusal(errorSentence(error));
  }
}

/** The host speaks its own language, as it may to a browser elsewhere: what everybody's plan begins with is called as here. */
const inThisLanguage = ({ scenarios, versions }: ScenarioList): ScenarioList => ({
  scenarios: scenarios.map((one) => (one.id === mainPlan ? { ...one, name: t`Main plan` } : one)),
  versions,
});

/** The scenario that is open, or undefined while the list is on its way. */
export const scenarioNamed = (list: ScenarioList, branch: number): Scenario | undefined =>
  list.scenarios.find(({ id }) => id === branch);

/** How a moment is called: "Two halls", "Offer", "Main plan, act 12", "Main plan before 4 Mar 2026". */
export function momentName({ scenarios, versions }: ScenarioList, moment: Moment): string {
  if ('version' in moment)
    return versions.find(({ id }) => id === moment.version)?.name ?? t`a version`;
  const name = scenarios.find(({ id }) => id === moment.branch)?.name ?? t`Main plan`;
  if ('until' in moment) return t`${name} before ${dayWords(moment.until)}`;
  return moment.seq === undefined ? name : t`${name}, act ${moment.seq}`;
}
