import { showDialog } from '#renderer/state/window/open-dialog.ts';
import { mainPlan } from '#renderer/state/plans/scenarios.ts';
import { shownMoment } from '#renderer/state/shown/shown-moment.ts';
import { openSession } from '#renderer/state/session/workspace.ts';
import type { Action } from '../action.ts';
import { backToNow } from '../showing/show-moment.ts';
import { t } from '#shared/words/t.ts';
import { goToTab } from '../showing/go-to-tab.ts';

const hasPlan = () => openSession() !== undefined;
const isWritable = () => {
  const session = openSession();
  return session !== undefined && (session.readOnly === undefined || !session.isLive);
};
const isOnScenario = () => isWritable() && openSession()?.branch !== mainPlan;

/** Scenarios, versions, and the plan as it was. */
export const scenarioActions: readonly Action[] = [
  {
    id: 'new-scenario',
    label: t`New scenario from here…`,
    also: t`branch what-if alternative option variant`,
    enabled: isWritable,
    run: () => showDialog({ name: 'new-scenario' }),
  },
  {
    id: 'edit-scenario',
    label: t`Name and description of the scenario…`,
    enabled: isOnScenario,
    run: () => showDialog({ name: 'edit-scenario' }),
  },
  {
    id: 'merge-scenario',
    label: t`Merge the scenario into another…`,
    also: t`branch take over conflicts`,
    enabled: () => isOnScenario() && openSession()?.isLive === true,
    run: () => showDialog({ name: 'merge-scenario' }),
  },
  {
    id: 'compare',
    label: t`Compare with a scenario or version`,
    also: t`difference decision sheet what changed alternatives`,
    enabled: hasPlan,
    run: () => goToTab('compare'),
  },
  {
    id: 'save-version',
    label: t`Keep this as a version…`,
    also: t`snapshot milestone tag`,
    enabled: isWritable,
    run: () => showDialog({ name: 'save-version' }),
  },
  {
    id: 'back-to-now',
    label: t`Back to now`,
    keys: ['Esc'],
    enabled: () => shownMoment.get() !== undefined,
    run: backToNow,
  },
];
