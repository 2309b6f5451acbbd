import {
  changeScenario,
  makeScenario,
  saveVersion,
} from '#renderer/actions/scenarios/scenario-acts.ts';
import { scenarioList, scenarioNamed } from '#renderer/state/plans/scenarios.ts';
import { shownMoment } from '#renderer/state/shown/shown-moment.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { ScenarioDialog } from './ScenarioDialog.tsx';
import { t } from '#shared/words/t.ts';

/** Asks for the name of a scenario that is made from what is shown. */
export function NewScenarioDialog() {
  const { branch } = useSession();
  const list = useStore(scenarioList);
  const moment = useStore(shownMoment);
  const from = scenarioNamed(list, branch)?.name ?? t`the main plan`;
  return (
    <ScenarioDialog
      title={t`New scenario`}
      lead={
        moment === undefined
          ? t`It begins as ${from} is now and goes its own way from there, in the same file.`
          : t`It begins as ${from} was ${moment.words} and goes its own way from there, in the same file.`
      }
      button={t`Make it`}
      placeholder={t`Two halls, containers first`}
      aboutLabel={t`What it tries`}
      save={makeScenario}
    />
  );
}

/** Another name or description for the open scenario. */
export function EditScenarioDialog() {
  const { branch } = useSession();
  const scenario = scenarioNamed(useStore(scenarioList), branch);
  if (scenario === undefined) return null;
  return (
    <ScenarioDialog
      title={t`Scenario`}
      lead={t`Its name stands in the menu, in comparisons and in the report.`}
      button={t`Save`}
      name={scenario.name}
      about={scenario.description ?? ''}
      placeholder={t`Two halls, containers first`}
      aboutLabel={t`What it tries`}
      save={(name, description) => changeScenario(branch, { name, description })}
    />
  );
}

/** Asks for the name under which what is shown is kept. */
export function SaveVersionDialog() {
  const moment = useStore(shownMoment);
  return (
    <ScenarioDialog
      title={t`Keep a version`}
      lead={
        moment === undefined
          ? t`The plan as it is now is kept under a name, to look at and to compare with.`
          : t`The plan as it was ${moment.words} is kept under a name, to look at and to compare with.`
      }
      button={t`Keep it`}
      placeholder={t`Offer of May, after the workshop`}
      aboutLabel={t`Note`}
      save={saveVersion}
    />
  );
}
