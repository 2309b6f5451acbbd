import type { Id } from '#shared/base/ids.ts';
import { wordList } from '#shared/base/word-list.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { countedNotes } from '#shared/plan/words/counted-notes.ts';
import { wordsFor } from '#shared/plan/words/record-words.ts';
import { componentsLabel } from './existing-component.ts';

/** How a label names components and notes: by name where there is one of a sort, else counted; "2 components and 1 note" where there are both. */
export function thingsLabel(
  plan: PlanView,
  components: readonly Id[],
  notes: readonly Id[] = [],
): string {
  if (notes.length === 0) return componentsLabel(plan, components);
  if (components.length === 0) return notesLabel(plan, notes);
  return wordList([componentsLabel(plan, components), countedNotes(new Set(notes).size)]);
}

function notesLabel(plan: PlanView, ids: readonly Id[]): string {
  const [only, ...more] = new Set(ids);
  return more.length === 0 ? wordsFor(plan, 'note', only!) : countedNotes(more.length + 1);
}
