import { selection, selectNotes, toggleNote } from '#renderer/state/shown/selection.ts';
import { isSelected, select, toggle } from '../acts/selecting.ts';
import type { CanvasModel } from '../model/canvas-model.ts';
import type { Press } from './press.ts';

/** What is dragged is selected: what was pressed too, alone or beside the others. */
export function takeIntoSelection(model: CanvasModel, { on, note, adds }: Press): void {
  if (note !== undefined && !selection.get().notes.includes(note)) {
    if (adds) toggleNote(note);
    else selectNotes([note]);
  }
  if (on === undefined || isSelected(model, on)) return;
  if (adds) toggle(model, on);
  else select(model, on);
}
