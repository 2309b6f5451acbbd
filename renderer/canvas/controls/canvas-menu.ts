import { laneTitles } from '#shared/catalogue/lane-titles.ts';
import { isLayer } from '#shared/catalogue/layers.ts';
import type { DrawnLane, Point } from '#shared/layout/card-geometry.ts';
import type { Note } from '#shared/plan/records.ts';
import type { Action } from '#renderer/actions/action.ts';
import { allActions } from '#renderer/actions/all-actions.ts';
import { askNotNeeded } from '#renderer/actions/tables/layer-actions.ts';
import { shownComponents } from '#renderer/actions/tables/select-actions.ts';
import { showLayerHelp } from '#renderer/state/shown/helped-layer.ts';
import type { PlanSession } from '#renderer/state/session/plan-session.ts';
import { openSession } from '#renderer/state/session/workspace.ts';
import { selectComponents, selection } from '#renderer/state/shown/selection.ts';
import { noteMenu } from '../notes/note-menu.ts';
import type { MenuEntry, MenuLine } from '#renderer/ui/MenuLines.tsx';
import { t } from '#shared/words/t.ts';

/** What a context menu was asked for, and where on the screen of the canvas. */
export interface MenuRequest {
  readonly at: Point;
  readonly about: 'components' | 'relations' | 'canvas' | 'notes';
  /** The lane under the pointer. */
  readonly lane?: DrawnLane | undefined;
}

/** Ids of actions; `'-'` separates. */
const onComponents = [
  'relate',
  'rename',
  'edit-facts',
  'move-into',
  'take-out',
  '-',
  'cut',
  'copy',
  'copy-table',
  'paste',
  'duplicate',
  '-',
  'group',
  'ungroup',
  'join-group',
  'leave-group',
  'fold',
  'lock',
  'unlock',
  'hide',
  '-',
  'arrange',
  'select-same-kind',
  'zoom-selection',
  'fail-selection',
  'add-note',
  '-',
  'delete',
];
const onNotes = ['cut', 'copy', 'paste', 'duplicate', '-', 'zoom-selection', '-', 'delete'];
const onNotesToRead = ['copy', 'zoom-selection'];
const onRelations = ['select-related-ends', '-', 'delete'];
const onCanvas = [
  'paste',
  'add-note',
  'add-picture',
  '-',
  'select-all',
  'select-lane',
  '-',
  'show-hidden',
  'expand-all',
  '-',
  'legend',
  'fit-all',
  'zoom-100',
  '-',
  'lane-help',
  'lane-not-needed',
];

/** The system's own keys: what they do comes as an event of the clipboard. */
const clipboardKeys: Readonly<Record<string, string>> = {
  cut: 'Mod+X',
  copy: 'Mod+C',
  paste: 'Mod+V',
};

const byId = new Map(allActions.map((action) => [action.id, action]));

/** The lines of a context menu: what can be done now, with its keys. */
export function menuEntries({ about, lane }: MenuRequest): readonly MenuLine[] {
  const notes = openSession()?.readOnly === undefined ? onNotes : onNotesToRead;
  const ids = { components: onComponents, relations: onRelations, canvas: onCanvas, notes }[about];
  const only = about === 'notes' ? onlyNote() : undefined;
  const lines = linesOf(ids, lane);
  return only === undefined ? lines : withoutLooseRules([...noteMenu(...only), '-', ...lines]);
}

/** The note that alone is selected, in its plan. */
function onlyNote(): [PlanSession, Note] | undefined {
  const session = openSession();
  const { components, notes } = selection.get();
  const note = session?.plan.get('note', notes[0] ?? '');
  const isAlone = components.length === 0 && notes.length === 1;
  return session !== undefined && note !== undefined && isAlone ? [session, note] : undefined;
}

/** Lines for the ids of actions, of those that can run now; `'-'` separates. */
export const linesOf = (ids: readonly string[], lane?: DrawnLane): readonly MenuLine[] =>
  withoutLooseRules(ids.flatMap((id) => entriesFor(id, lane)));

function entriesFor(id: string, lane: DrawnLane | undefined): MenuLine[] {
  if (id === '-') return ['-'];
  if (id === 'arrange') return arrangeEntries();
  if (id.endsWith('lane') || id.startsWith('lane')) return laneEntries(id, lane);
  const action = byId.get(id);
  return action?.enabled() === true ? [entryOf(action)] : [];
}

const entryOf = (action: Action): MenuEntry => ({
  id: action.id,
  label: action.label,
  keys: action.keys?.[0] ?? clipboardKeys[action.id],
  run: action.run,
});

function arrangeEntries(): MenuLine[] {
  const possible = allActions.filter(({ id, enabled }) => id.startsWith('arrange-') && enabled());
  return possible.length === 0
    ? []
    : [{ id: 'arrange', label: t`Align and distribute`, entries: possible.map(entryOf) }];
}

function laneEntries(id: string, lane: DrawnLane | undefined): MenuLine[] {
  if (lane === undefined) return [];
  const title = laneTitles[lane].toLowerCase();
  const here = shownComponents().filter((component) => component.lane === lane);
  if (id === 'select-lane')
    return here.length === 0
      ? []
      : [
          {
            id,
            label: t`Select all on ${title}`,
            run: () => selectComponents(here.map((component) => component.id)),
          },
        ];
  if (!isLayer(lane)) return [];
  return id === 'lane-help'
    ? [{ id, label: t`What ${title} is for`, run: () => showLayerHelp(lane) }]
    : [{ id, label: t`Mark ${title} as not needed…`, run: () => askNotNeeded(lane) }];
}

/** No separator at the ends, and no two together. */
const withoutLooseRules = (entries: readonly MenuLine[]): MenuLine[] =>
  entries.filter(
    (entry, index) =>
      entry !== '-' ||
      (entries.slice(0, index).some((before) => before !== '-') &&
        entries[index + 1] !== '-' &&
        entries.slice(index + 1).some((after) => after !== '-')),
  );
