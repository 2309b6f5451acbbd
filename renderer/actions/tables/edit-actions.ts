import { announce } from '#renderer/state/telling/announcement.ts';
import { canvasPort } from '#renderer/state/shown/canvas-port.ts';
import { selectComponents, selection } from '#renderer/state/shown/selection.ts';
import { showDialog } from '#renderer/state/window/open-dialog.ts';
import { openSession } from '#renderer/state/session/workspace.ts';
import type { Action } from '../action.ts';
import { copyText } from '../copy-text.ts';
import { settled } from '../editing/added-components.ts';
import {
  copySelection,
  hasCopied,
  pasteFromClipboard,
  selectionAsTable,
} from '../editing/clipboard.ts';
import { tellCopied, tellSelection } from '../showing/tell-selection.ts';
import { deleteCopied, deleteSelection, selectWhatIsBack } from '../editing/delete-selection.ts';
import { isAnythingSelected } from '../editing/is-anything-selected.ts';
import { refuseEntries } from '../editing/refuse-entries.ts';
import { selectAdded } from '../editing/select-added.ts';
import { t } from '#shared/words/t.ts';

const hasComponents = () => openSession() !== undefined && selection.get().components.length > 0;
const mayEdit = () => openSession() !== undefined && openSession()?.readOnly === undefined;
const hasSelection = () => isAnythingSelected() || selection.get().relations.length > 0;

/** Acts on what is selected, and undo. */
export const editActions: readonly Action[] = [
  {
    id: 'undo',
    label: t`Undo`,
    keys: ['Mod+Z'],
    enabled: () => openSession()?.line.history.get().undo !== undefined,
    run: () => void stepBack('undo', t`Undone`),
  },
  {
    id: 'redo',
    label: t`Redo`,
    keys: ['Mod+Shift+Z', 'Mod+Y'],
    enabled: () => openSession()?.line.history.get().redo !== undefined,
    run: () => void stepBack('redo', t`Done again`),
  },
  {
    id: 'select-none',
    label: t`Select nothing`,
    keys: ['Esc'],
    enabled: hasSelection,
    run: () => {
      selectComponents([]);
      tellSelection();
    },
  },
  {
    id: 'delete',
    label: t`Delete the selection`,
    keys: ['Del', 'Backspace'],
    also: t`remove`,
    enabled: hasSelection,
    run: deleteSelection,
  },
  {
    id: 'duplicate',
    label: t`Duplicate the selection`,
    keys: ['Mod+D'],
    enabled: isAnythingSelected,
    run: duplicateSelection,
  },
  {
    id: 'copy',
    label: t`Copy the selection`,
    also: t`copy as JSON text`,
    enabled: isAnythingSelected,
    run: () => copy(copySelection()),
  },
  {
    id: 'copy-table',
    label: t`Copy the selection as a table`,
    keys: ['Mod+Shift+C'],
    also: t`TSV spreadsheet Excel text`,
    enabled: hasComponents,
    run: () => copy(selectionAsTable()),
  },
  {
    id: 'cut',
    label: t`Cut the selection`,
    enabled: isAnythingSelected,
    run: () => {
      const text = copySelection();
      copy(text);
      if (text !== undefined) deleteCopied();
    },
  },
  {
    id: 'paste',
    label: t`Paste`,
    also: t`what was copied table TSV`,
    enabled: () => mayEdit() && (hasCopied() || 'clipboard' in navigator),
    run: () => void pasteFromClipboard(),
  },
  {
    id: 'relate',
    label: t`Relate the selected component to…`,
    keys: ['R'],
    also: t`connect link relation`,
    enabled: () => mayEdit() && selection.get().components.length === 1,
    run: relateSelected,
  },
];

/** Undoes or redoes, and says what. */
async function stepBack(step: 'undo' | 'redo', words: string): Promise<void> {
  const session = openSession();
  if (session === undefined) return;
  const label = session.line.history.get()[step];
  const { nothing } = await session.line[step]();
  if (nothing !== true && label !== undefined) announce(`${words}: ${label}`);
  if (step === 'undo') selectWhatIsBack(session);
}

/** Makes copies of what is selected beside it, and selects them. */
function duplicateSelection(): void {
  const session = openSession();
  if (session === undefined || refuseEntries(session.plan)) return;
  const { components, notes } = selection.get();
  const port = canvasPort.get();
  const ids = port?.withInside(components) ?? components;
  // Where the canvas is not shown there is nothing that looks for a free place: they lie a little beside.
  const beside = port === undefined ? {} : { dx: 0, dy: 0 };
  const params = { ids, ...(notes.length === 0 ? {} : { notes }), ...beside };
  const outcome = session.run('duplicate-components', params, settled);
  if (outcome.ok) selectAdded(outcome.value.change);
}

/** What was copied is what was selected: seen by all, and said to those who do not see it. */
function copy(text: string | undefined): void {
  if (text === undefined) return;
  void copyText(text, '');
  tellCopied();
}

function relateSelected(): void {
  const from = selection.get().components[0];
  if (from !== undefined) showDialog({ name: 'relate', from });
}
