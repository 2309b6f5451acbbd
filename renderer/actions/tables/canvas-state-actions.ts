import type { Id } from '#shared/base/ids.ts';
import { canvasPort } from '#renderer/state/shown/canvas-port.ts';
import { selectComponents, selection } from '#renderer/state/shown/selection.ts';
import { openSession } from '#renderer/state/session/workspace.ts';
import type { Action } from '../action.ts';
import { hiddenComponents, showHidden } from '../showing/show-hidden.ts';
import { t } from '#shared/words/t.ts';

const mayEdit = () => openSession() !== undefined && openSession()?.readOnly === undefined;
const chosen = () =>
  selection.get().components.flatMap((id) => openSession()?.plan.component(id) ?? []);
const foldables = () => canvasPort.get()?.foldables() ?? [];

/** Groups, locks, hiding, collapsing: how things stand on the canvas. Rules do not know of it. */
export const canvasStateActions: readonly Action[] = [
  {
    id: 'group',
    label: t`Group the selection`,
    keys: ['Mod+G'],
    also: t`frame keep together`,
    enabled: () => mayEdit() && selection.get().components.length > 1,
    run: () => void canvasPort.get()?.group(),
  },
  {
    id: 'ungroup',
    label: t`Ungroup`,
    keys: ['Mod+Shift+G'],
    also: t`take apart`,
    enabled: () => mayEdit() && groupsHere().length > 0,
    run: () => void openSession()?.run('ungroup', { ids: groupsHere() }),
  },
  {
    id: 'join-group',
    label: t`Add to the group`,
    also: t`join the selected group`,
    enabled: () => mayEdit() && joining() !== undefined,
    run: () => {
      const now = joining();
      if (now !== undefined) openSession()?.run('set-group', now);
    },
  },
  {
    id: 'leave-group',
    label: t`Take out of the group`,
    also: t`leave remove from group`,
    enabled: () => mayEdit() && leaving().length > 0,
    run: () => void openSession()?.run('set-group', { ids: leaving(), group: null }),
  },
  {
    id: 'fold',
    label: t`Collapse or expand`,
    keys: ['Mod+E'],
    also: t`fold roll up container group`,
    enabled: () => mayEdit() && foldables().length > 0,
    run: () => fold(foldables().every(({ collapsed }) => !collapsed)),
  },
  {
    id: 'expand-all',
    label: t`Expand everything that is collapsed`,
    keys: ['Mod+Shift+E'],
    also: t`unfold open`,
    enabled: () => mayEdit() && collapsedHere().length > 0,
    run: () => setState(collapsedHere(), { collapsed: false }),
  },
  {
    id: 'lock',
    label: t`Lock the selection`,
    keys: ['Mod+L'],
    also: t`pin fix hold`,
    enabled: () => mayEdit() && chosen().some(({ locked }) => locked === undefined),
    run: () => setState(selection.get().components, { locked: true }),
  },
  {
    id: 'unlock',
    label: t`Unlock the selection`,
    keys: ['Alt+Shift+L'],
    also: t`unpin release`,
    enabled: () => mayEdit() && chosen().some(({ locked }) => locked === true),
    run: () => setState(selection.get().components, { locked: false }),
  },
  {
    id: 'hide',
    label: t`Hide the selection`,
    keys: ['Mod+Shift+H'],
    also: t`invisible`,
    enabled: () => mayEdit() && chosen().some(({ hidden }) => hidden === undefined),
    run: () => {
      setState(selection.get().components, { hidden: true });
      selectComponents([]);
    },
  },
  {
    id: 'show-hidden',
    label: t`Show everything that is hidden`,
    keys: ['Alt+Shift+J'],
    also: t`unhide visible`,
    enabled: () => mayEdit() && hiddenComponents().length > 0,
    run: () => showHidden(hiddenComponents().map(({ id }) => id)),
  },
];

/** The groups that are selected whole; else the innermost around the first of what is selected. */
function groupsHere(): readonly Id[] {
  const whole = canvasPort.get()?.selectedGroups() ?? [];
  if (whole.length > 0) return whole;
  const [first] = chosen();
  const plan = openSession()?.plan;
  return first?.group !== undefined && plan?.get('group', first.group) !== undefined
    ? [first.group]
    : [];
}

/** What would be added to which group: there is one whole group among what is selected, and something beside it. */
function joining(): { readonly ids: readonly Id[]; readonly group: Id } | undefined {
  const [group, ...more] = canvasPort.get()?.selectedGroups() ?? [];
  if (group === undefined || more.length > 0) return undefined;
  const ids = chosen().filter(({ group: own }) => own === undefined);
  return ids.length === 0 ? undefined : { ids: ids.map(({ id }) => id), group };
}

/** What of the selection is in a group that is not selected whole. */
function leaving(): readonly Id[] {
  if ((canvasPort.get()?.selectedGroups() ?? []).length > 0) return [];
  return chosen()
    .filter(({ group }) => group !== undefined)
    .map(({ id }) => id);
}

/** What was selected inside is not seen once it is collapsed, so that the card is selected in its place: Delete must not take what nobody sees. */
function fold(collapsed: boolean): void {
  const folded = foldables().filter((one) => one.collapsed !== collapsed);
  setState(
    folded.map(({ id }) => id),
    { collapsed },
  );
  if (collapsed) selectComponents([...new Set(folded.flatMap(({ members }) => members))]);
}

function collapsedHere(): readonly Id[] {
  const plan = openSession()?.plan;
  if (plan === undefined) return [];
  return [...plan.all('component'), ...plan.all('group')]
    .filter(({ collapsed }) => collapsed === true)
    .map(({ id }) => id);
}

type State =
  | { readonly locked: boolean }
  | { readonly hidden: boolean }
  | { readonly collapsed: boolean };

const setState = (ids: readonly Id[], state: State): void =>
  void openSession()?.run('set-canvas-state', { ids, ...state });
