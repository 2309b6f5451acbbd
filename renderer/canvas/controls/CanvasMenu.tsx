import { laneTitles } from '#shared/catalogue/lane-titles.ts';
import { groupOf } from '#shared/layout/group-parts.ts';
import { selection } from '#renderer/state/shown/selection.ts';
import { useStore, type Store } from '#renderer/state/base/store.ts';
import { ContextMenu } from '#renderer/ui/ContextMenu.tsx';
import type { MenuLine } from '#renderer/ui/MenuLines.tsx';
import { noteText } from '#shared/plan/note-text.ts';
import type { Id } from '#shared/base/ids.ts';
import { noteMenu } from '../notes/note-menu.ts';
import { useCanvasView } from '../view/canvas-context.ts';
import { menuEntries, type MenuRequest } from './canvas-menu.ts';
import type { CanvasView } from '../view/canvas-view.ts';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';
import { membersOf, wholeGroups } from '../model/members.ts';

/** A note has no name: its first line stands for it, up to this length. */
const mostLetters = 40;

/** What can be done to what was clicked with the other button, or to what the keyboard is on. */
export function CanvasMenu({
  request,
  onClose,
}: {
  readonly request: Store<MenuRequest | undefined>;
  readonly onClose: () => void;
}) {
  const view = useCanvasView();
  const asked = useStore(request);
  return (
    <ContextMenu
      at={asked?.at}
      label={asked === undefined ? '' : subjectOf(view, asked)}
      entries={asked === undefined ? [] : entriesOf(view, asked)}
      onClose={onClose}
    />
  );
}

function entriesOf(view: CanvasView, asked: MenuRequest): readonly MenuLine[] {
  if (asked.about !== 'note') return menuEntries(asked);
  const note = view.session.plan.get('note', asked.note ?? '');
  return note === undefined ? [] : noteMenu(view.session, note);
}

/** What the menu is about, by name. */
function subjectOf(view: CanvasView, { about, lane, note }: MenuRequest): string {
  if (about === 'note') return noteName(view, note);
  const { components, relations } = selection.get();
  const { model } = view;
  if (about === 'components') {
    const [group] = wholeGroups(model.tree, new Set(components));
    const name = model.plan.component(components[0] ?? '')?.name;
    if (components.length === 1 && name !== undefined) return name;
    const grouped = group === undefined ? undefined : model.plan.get('group', groupOf(group));
    const isAll = group !== undefined && membersOf(model.tree, group).length === components.length;
    return isAll && grouped !== undefined
      ? grouped.name
      : counted(components.length, { one: '{0} component', other: '{0} components' });
  }
  if (about === 'relations')
    return relations.length === 1
      ? t`Relation`
      : counted(relations.length, { one: '{0} relation', other: '{0} relations' });
  return lane === undefined ? t`Plan` : laneTitles[lane];
}

function noteName({ session }: CanvasView, id: Id | undefined): string {
  const note = session.plan.get('note', id ?? '');
  const [line = ''] = note === undefined ? [] : noteText(session.plan, note).split('\n', 1);
  return line.length > mostLetters ? `${line.slice(0, mostLetters)}…` : line;
}
