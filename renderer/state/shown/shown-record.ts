import type { Id } from '#shared/base/ids.ts';
import { requestFocus } from '../window/focus-requests.ts';
import { showTab } from '../window/panels.ts';
import { createStore } from '../base/store.ts';

/** The lists of the Decisions tab. */
export type RecordListName = 'decision' | 'requirement' | 'risk' | 'action' | 'vote';

/** Which list is shown, and which of its records is open. */
export interface ShownRecord {
  readonly table: RecordListName;
  readonly id?: Id | undefined;
}

export const shownRecord = createStore<ShownRecord>({ table: 'decision' });

/** Opens a record in the Decisions tab, ready to be written on. */
export function showRecord(table: RecordListName, id: Id): void {
  shownRecord.set({ table, id });
  showTab('decisions');
  requestFocus('record-title');
}
