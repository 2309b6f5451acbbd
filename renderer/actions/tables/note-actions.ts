import { openSession } from '#renderer/state/session/workspace.ts';
import type { Action } from '../action.ts';
import { choosePicture, writeNote } from '../editing/note-acts.ts';
import { showOrHideLegend } from '../showing/show-or-hide.ts';
import { t } from '#shared/words/t.ts';

const mayEdit = () => openSession() !== undefined && openSession()?.readOnly === undefined;

/** What lies on the canvas beside components. */
export const noteActions: readonly Action[] = [
  {
    id: 'add-note',
    label: t`Add a note`,
    keys: ['Shift+N'],
    also: t`comment, sticky, text on the canvas`,
    enabled: mayEdit,
    run: writeNote,
  },
  {
    id: 'add-picture',
    label: t`Add a picture…`,
    also: t`image, logo, photo on the canvas`,
    enabled: mayEdit,
    run: () => void choosePicture(),
  },
  {
    id: 'legend',
    label: t`Show or hide the legend`,
    keys: ['Shift+L'],
    also: t`what the signs and lines mean`,
    enabled: () => openSession() !== undefined,
    run: showOrHideLegend,
  },
];
