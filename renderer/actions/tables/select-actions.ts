import type { Id } from '#shared/base/ids.ts';
import { kindData } from '#shared/catalogue/kinds.ts';
import { drawnTree } from '#shared/layout/drawn-tree.ts';
import type { Component, Note } from '#shared/plan/records.ts';
import { canvasPort } from '#renderer/state/shown/canvas-port.ts';
import { selection, selectThings } from '#renderer/state/shown/selection.ts';
import { openSession } from '#renderer/state/session/workspace.ts';
import type { Action } from '../action.ts';
import { isAnythingSelected } from '../editing/is-anything-selected.ts';
import { tellSelection } from '../showing/tell-selection.ts';
import { t } from '#shared/words/t.ts';

const hasComponents = () => openSession() !== undefined && selection.get().components.length > 0;

/** Ways to select more or other components than one can point at. */
export const selectActions: readonly Action[] = [
  {
    id: 'select-all',
    label: t`Select everything`,
    keys: ['Mod+A'],
    enabled: () => openSession() !== undefined,
    run: () =>
      select(
        shownComponents().map(({ id }) => id),
        shownNotes().map(({ id }) => id),
      ),
  },
  {
    id: 'select-same-kind',
    label: t`Select everything of the same kind`,
    keys: ['Mod+Shift+A'],
    also: t`similar like`,
    enabled: hasComponents,
    run: selectSameKind,
  },
  {
    id: 'select-invert',
    label: t`Select everything else`,
    keys: ['Mod+Alt+A'],
    also: t`invert the selection`,
    enabled: isAnythingSelected,
    run: () => {
      const { components, notes } = selection.get();
      const chosen = new Set([...components, ...notes]);
      const others = (things: readonly { readonly id: Id }[]) =>
        things.map(({ id }) => id).filter((id) => !chosen.has(id));
      select(others(shownComponents()), others(shownNotes()));
    },
  },
  {
    id: 'select-related-ends',
    label: t`Select what the relation joins`,
    enabled: () => openSession() !== undefined && selection.get().relations.length > 0,
    run: selectEnds,
  },
  {
    id: 'zoom-selection',
    label: t`Zoom to the selection`,
    keys: ['Mod+2'],
    also: t`fit`,
    enabled: () => isAnythingSelected() && canvasPort.get() !== undefined,
    run: () => canvasPort.get()?.zoomToSelection(),
  },
];

/** What is drawn: no planning records, and nothing that is hidden. */
export function shownComponents(): readonly Component[] {
  const plan = openSession()?.plan;
  if (plan === undefined) return [];
  const drawn = [...plan.all('component')].filter(({ kind }) => kindData(kind).lane !== 'planning');
  if (!drawn.some(({ hidden }) => hidden === true)) return drawn;
  const { components } = drawnTree(plan, 'not-hidden');
  return drawn.filter(({ id }) => components.has(id));
}

/** Notes, pictures and entries of the decision record that lie on the canvas. */
const shownNotes = (): readonly Note[] => [...(openSession()?.plan.all('note') ?? [])];

function select(ids: readonly Id[], notes: readonly Id[] = []): void {
  selectThings(ids, notes);
  tellSelection();
}

function selectSameKind(): void {
  const plan = openSession()?.plan;
  const kinds = new Set(selection.get().components.map((id) => plan?.component(id)?.kind));
  const same = shownComponents().filter(({ kind }) => kinds.has(kind));
  select(same.map(({ id }) => id));
}

function selectEnds(): void {
  const plan = openSession()?.plan;
  const ends = selection.get().relations.flatMap((id) => {
    const relation = plan?.relation(id);
    return relation === undefined ? [] : [relation.from, relation.to];
  });
  select([...new Set(ends)]);
}
