import { lowerFirst } from '#shared/base/lower-first.ts';
import { goalKinds, goalTitles, type GoalKind } from '#shared/catalogue/goals.ts';
import { canvasPort } from '#renderer/state/shown/canvas-port.ts';
import { rackPort } from '#renderer/state/shown/rack-port.ts';
import { requestFocus } from '#renderer/state/window/focus-requests.ts';
import { showDialog } from '#renderer/state/window/open-dialog.ts';
import { showTab } from '#renderer/state/window/panels.ts';
import { selection } from '#renderer/state/shown/selection.ts';
import { ruleOf } from '#renderer/state/findings/finding-list.ts';
import { shownFinding } from '#renderer/state/findings/shown-finding.ts';
import { openSession } from '#renderer/state/session/workspace.ts';
import type { Action } from '../action.ts';
import { focusNextPart } from '../keyboard/focus-next-part.ts';
import { notify } from '#renderer/state/telling/notices.ts';
import { chosenMounted, chosenParts } from '../editing/rack-parts.ts';
import { takeOutSelection } from '../editing/put-inside.ts';
import { shownOrFirstFinding } from '../findings/shown-or-first-finding.ts';
import { showFinding } from '../findings/show-finding.ts';
import { t } from '#shared/words/t.ts';

const hasPlan = () => openSession() !== undefined;
const mayEdit = () => hasPlan() && openSession()?.readOnly === undefined;
const hasOne = () => hasPlan() && selection.get().components.length === 1;
const hasSome = () => mayEdit() && selection.get().components.length > 0;

/** What the mouse does elsewhere, by keys: naming, moving into, fixing, waiving, going round the window. */
export const keyboardActions: readonly Action[] = [
  {
    id: 'rename',
    label: t`Rename the selected component`,
    keys: ['F2'],
    also: t`name title`,
    enabled: hasOne,
    run: () => requestFocus('name'),
  },
  {
    id: 'edit-facts',
    label: t`Edit the facts of the selection`,
    keys: ['F4'],
    also: t`values fields properties inspector`,
    enabled: hasSome,
    run: () => requestFocus('facts'),
  },
  {
    id: 'move-into',
    label: t`Move the selection into…`,
    keys: ['I'],
    also: t`place inside host rack cluster site`,
    enabled: hasSome,
    run: () =>
      showDialog({
        name: 'move-into',
        ids: selection.get().components,
        onlyRacks: chosenParts() !== undefined,
      }),
  },
  {
    id: 'take-out',
    label: t`Take the selection out of what it lies in`,
    keys: ['Shift+I'],
    also: t`ungroup outside`,
    enabled: () => hasSome() && (rackPort.get() === undefined || chosenMounted().length > 0),
    run: takeOutSelection,
  },
  {
    id: 'fix-finding',
    label: t`Fix the shown finding`,
    keys: ['Mod+.'],
    also: t`quick fix repair`,
    enabled: () => mayEdit() && shownOrFirstFinding() !== undefined,
    run: () => {
      const finding = shownOrFirstFinding();
      if (finding === undefined) return;
      if (shownFinding.get() !== finding.key) showFinding(finding);
      if ((ruleOf(finding.rule)?.fixes?.length ?? 0) > 0) return requestFocus('first-fix');
      notify(t`No fix is known for ${finding.rule}. Read what it says, or waive it.`);
    },
  },
  {
    id: 'waive-finding',
    label: t`Waive the shown finding…`,
    keys: ['Mod+Shift+.'],
    also: t`accept risk exception`,
    enabled: () => mayEdit() && shownOrFirstFinding() !== undefined,
    run: () => {
      const finding = shownOrFirstFinding();
      if (finding !== undefined) showDialog({ name: 'waive', finding });
    },
  },
  {
    id: 'go-to-canvas',
    label: t`Go to the canvas`,
    also: t`focus keyboard`,
    enabled: () => canvasPort.get() !== undefined,
    run: () => canvasPort.get()?.focus(),
  },
  {
    id: 'next-part',
    label: t`Go to the next part of the window`,
    keys: ['F6'],
    also: t`focus region palette canvas inspector panel`,
    enabled: hasPlan,
    run: () => focusNextPart(1),
  },
  {
    id: 'previous-part',
    label: t`Go to the part of the window before`,
    keys: ['Shift+F6'],
    also: t`focus region`,
    enabled: hasPlan,
    run: () => focusNextPart(-1),
  },
  {
    id: 'state-goal',
    label: t`State a goal…`,
    also: t`add goal rank`,
    enabled: mayEdit,
    run: () => {
      showTab('goals');
      requestFocus('add-goal');
    },
  },
  ...goalKinds.map(statingGoal),
  {
    id: 'show-outline',
    label: t`Show the outline`,
    keys: ['Mod+Shift+O'],
    also: t`tree table list of components`,
    enabled: hasPlan,
    run: () => {
      showTab('outline');
      requestFocus('outline');
    },
  },
  {
    id: 'select-by-query',
    label: t`Select by a query…`,
    keys: ['Mod+Shift+Q'],
    also: t`find where without filter all hosts`,
    enabled: hasPlan,
    run: () => {
      showTab('outline');
      requestFocus('query');
    },
  },
  {
    id: 'query-by-fields',
    label: t`Find components by fields…`,
    also: t`query form conditions select count`,
    enabled: hasPlan,
    run: () => showDialog({ name: 'query-form' }),
  },
  {
    id: 'go-to-findings',
    label: t`Go to the list of findings`,
    keys: ['Mod+Shift+L'],
    also: t`focus panel problems`,
    enabled: () => {
      const counts = openSession()?.counts;
      return counts !== undefined && counts.error + counts.warning + counts.info > 0;
    },
    run: () => {
      showTab('findings');
      requestFocus('findings');
    },
  },
];

/** Ranks a goal after those that are stated, without a list to open. */
function statingGoal(goalKind: GoalKind): Action {
  return {
    id: `goal-${goalKind}`,
    label: t`State the goal ${lowerFirst(goalTitles[goalKind])}`,
    also: t`add rank`,
    enabled: () => mayEdit() && !isStated(goalKind),
    run: () => void openSession()?.run('add-goal', { goalKind }),
  };
}

const isStated = (goalKind: GoalKind): boolean =>
  [...(openSession()?.plan.all('component') ?? [])].some(
    ({ kind, facts }) => kind === 'goal' && facts.goalKind?.value === goalKind,
  );
