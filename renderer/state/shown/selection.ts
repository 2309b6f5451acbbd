import type { Id } from '#shared/base/ids.ts';
import { createStore } from '../base/store.ts';

/** What is selected on the canvas: components, or relations. The last id is the one the inspector leads with. */
export interface Selection {
  readonly components: readonly Id[];
  readonly relations: readonly Id[];
}

const nothing: Selection = { components: [], relations: [] };

export const selection = createStore<Selection>(nothing);

/** Selects exactly these components. */
export const selectComponents = (ids: readonly Id[]): void =>
  selection.set(ids.length === 0 ? nothing : { components: ids, relations: [] });

/** Selects exactly these relations. */
export const selectRelations = (ids: readonly Id[]): void =>
  selection.set({ components: [], relations: ids });

/** Adds a component to the selection, or takes it out. */
export function toggleComponent(id: Id): void {
  const { components } = selection.get();
  selectComponents(
    components.includes(id) ? components.filter((other) => other !== id) : [...components, id],
  );
}
