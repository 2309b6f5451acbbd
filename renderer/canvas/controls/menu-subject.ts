import { laneTitles } from '#shared/catalogue/lane-titles.ts';
import { groupOf } from '#shared/layout/group-parts.ts';
import { noteText } from '#shared/plan/note-text.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';
import { selectedWords } from '#renderer/actions/showing/tell-selection.ts';
import { selection } from '#renderer/state/shown/selection.ts';
import type { CanvasModel } from '../model/canvas-model.ts';
import { membersOf, wholeGroups } from '../model/members.ts';
import type { MenuRequest } from './canvas-menu.ts';

/** A note has no name: its first line stands for it, up to this length. */
const mostLetters = 40;

/** What a context menu is about, by name. */
export function menuSubject(model: CanvasModel, { about, lane }: MenuRequest): string {
  const { relations } = selection.get();
  if (about === 'components' || about === 'notes') return subjectOfThings(model);
  if (about === 'relations')
    return relations.length === 1
      ? t`Relation`
      : counted(relations.length, { one: '{0} relation', other: '{0} relations' });
  return lane === undefined ? t`Plan` : laneTitles[lane];
}

function subjectOfThings(model: CanvasModel): string {
  const { components, notes } = selection.get();
  if (notes.length > 0)
    return components.length === 0 && notes.length === 1
      ? noteName(model.plan, notes[0]!)
      : selectedWords();
  const [group] = wholeGroups(model.tree, new Set(components));
  const name = model.plan.component(components[0] ?? '')?.name;
  if (components.length === 1 && name !== undefined) return name;
  const grouped = group === undefined ? undefined : model.plan.get('group', groupOf(group));
  const isAll = group !== undefined && membersOf(model.tree, group).length === components.length;
  return isAll && grouped !== undefined ? grouped.name : selectedWords();
}

function noteName(plan: PlanView, id: string): string {
  const note = plan.get('note', id);
  const [line = ''] = note === undefined ? [] : noteText(plan, note).split('\n', 1);
  return line.length > mostLetters ? `${line.slice(0, mostLetters)}…` : line;
}
