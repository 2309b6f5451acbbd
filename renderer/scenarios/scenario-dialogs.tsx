import { changeScenario, makeScenario, saveVersion } from '#renderer/actions/scenario-acts.ts';
import { scenarioList, scenarioNamed } from '#renderer/state/scenarios.ts';
import { shownMoment } from '#renderer/state/shown-moment.ts';
import { useStore } from '#renderer/state/store.ts';
import { useSession } from '#renderer/state/use-session.ts';
import { ScenarioDialog } from './ScenarioDialog.tsx';

/** Asks for the name of a scenario that is made from what is shown. */
export function NewScenarioDialog() {
  const { branch } = useSession();
  const list = useStore(scenarioList);
  const moment = useStore(shownMoment);
  const from = scenarioNamed(list, branch)?.name ?? 'the main plan';
  return (
    <ScenarioDialog
      title="New scenario"
      lead={`It begins as ${from} ${moment === undefined ? 'is now' : `was ${moment.words}`} and goes its own way from there, in the same file.`}
      button="Make it"
      placeholder="Two halls, containers first"
      aboutLabel="What it tries"
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
      title="Scenario"
      lead="Its name stands in the menu, in comparisons and in the report."
      button="Save"
      name={scenario.name}
      about={scenario.description ?? ''}
      placeholder="Two halls, containers first"
      aboutLabel="What it tries"
      save={(name, description) => changeScenario(branch, { name, description })}
    />
  );
}

/** Asks for the name under which what is shown is kept. */
export function SaveVersionDialog() {
  const moment = useStore(shownMoment);
  return (
    <ScenarioDialog
      title="Keep a version"
      lead={`The plan as it ${moment === undefined ? 'is now' : `was ${moment.words}`} is kept under a name, to look at and to compare with.`}
      button="Keep it"
      placeholder="Offer of May, after the workshop"
      aboutLabel="Note"
      save={saveVersion}
    />
  );
}
