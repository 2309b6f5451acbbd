import type { Change } from '#shared/plan/change.ts';
import { selectThings } from '#renderer/state/shown/selection.ts';
import { addedComponents, addedNotes } from './added-components.ts';
import { outermostOf } from './outermost-of.ts';

/** Selects what a change added, without what lies in it; nothing else is selected where it added nothing. */
export function selectAdded(change: Change): void {
  const components = outermostOf(addedComponents(change));
  const notes = addedNotes(change);
  if (components.length + notes.length > 0) selectThings(components, notes);
}
