import { openSession } from '#renderer/state/workspace.ts';
import { showsLegend } from '#renderer/state/legend-shown.ts';
import type { Action } from './action.ts';
import { choosePicture, writeNote } from './note-acts.ts';

const mayEdit = () => openSession() !== undefined && openSession()?.readOnly === undefined;

/** What lies on the canvas beside components. */
export const noteActions: readonly Action[] = [
  {
    id: 'add-note',
    label: 'Add a note',
    keys: ['Shift+N'],
    also: 'comment, sticky, text on the canvas',
    enabled: mayEdit,
    run: writeNote,
  },
  {
    id: 'add-picture',
    label: 'Add a picture…',
    also: 'image, logo, photo on the canvas',
    enabled: mayEdit,
    run: () => void choosePicture(),
  },
  {
    id: 'legend',
    label: 'Show or hide the legend',
    keys: ['Shift+L'],
    also: 'what the signs and lines mean',
    enabled: () => openSession() !== undefined,
    run: () => showsLegend.set(!showsLegend.get()),
  },
];
