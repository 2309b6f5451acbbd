import type { Id } from '#shared/base/ids.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { createStore } from '../base/store.ts';

/** What is selected on the canvas: components and notes, or relations. The last component is the one the inspector leads with. */
export interface Selection {
  readonly components: readonly Id[];
  readonly relations: readonly Id[];
  /** Notes, pictures and entries of the decision record that lie on the canvas. */
  readonly notes: readonly Id[];
}

const nothing: Selection = { components: [], relations: [], notes: [] };

export const selection = createStore<Selection>(nothing);

/** Selects exactly these components and notes. */
export const selectThings = (components: readonly Id[], notes: readonly Id[]): void =>
  selection.set(
    components.length + notes.length === 0 ? nothing : { components, relations: [], notes },
  );

/** Selects exactly these components. */
export const selectComponents = (ids: readonly Id[]): void => selectThings(ids, []);

/** Selects exactly these notes. */
export const selectNotes = (ids: readonly Id[]): void => selectThings([], ids);

/** Selects exactly these relations. */
export const selectRelations = (ids: readonly Id[]): void =>
  selection.set({ components: [], relations: ids, notes: [] });

/** Adds a component to the selection, or takes it out. */
export function toggleComponent(id: Id): void {
  const { components, notes } = selection.get();
  selectThings(toggled(components, id), notes);
}

/** Adds a note to the selection, or takes it out. */
export function toggleNote(id: Id): void {
  const { components, notes } = selection.get();
  selectThings(components, toggled(notes, id));
}

/** Selects what was selected, as far as it is in this plan. */
export const selectWhatIsIn = (plan: PlanView, { components, notes }: Selection): void =>
  selectThings(
    components.filter((id) => plan.component(id) !== undefined),
    notes.filter((id) => plan.get('note', id) !== undefined),
  );

const toggled = (ids: readonly Id[], id: Id): readonly Id[] =>
  ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
