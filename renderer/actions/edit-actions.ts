import { announce } from '#renderer/state/announcement.ts';
import { canvasPort } from '#renderer/state/canvas-port.ts';
import { selectComponents, selectRelations, selection } from '#renderer/state/selection.ts';
import { openSession } from '#renderer/state/workspace.ts';
import type { Action } from './action.ts';
import { addedComponents } from './added-components.ts';
import { copySelection, hasCopied, pasteFromClipboard, selectionAsTable } from './clipboard.ts';
import { outermostOf } from './outermost-of.ts';

const hasComponents = () => openSession() !== undefined && selection.get().components.length > 0;
const mayEdit = () => openSession() !== undefined && openSession()?.readOnly === undefined;
const hasSelection = () => hasComponents() || selection.get().relations.length > 0;

/** Acts on what is selected, and undo. */
export const editActions: readonly Action[] = [
  {
    id: 'undo',
    label: 'Undo',
    keys: ['Mod+Z'],
    enabled: () => openSession()?.history.get().undo !== undefined,
    run: () => void stepBack('undo', 'Undone'),
  },
  {
    id: 'redo',
    label: 'Redo',
    keys: ['Mod+Shift+Z', 'Mod+Y'],
    enabled: () => openSession()?.history.get().redo !== undefined,
    run: () => void stepBack('redo', 'Done again'),
  },
  {
    id: 'select-none',
    label: 'Select nothing',
    keys: ['Esc'],
    enabled: hasSelection,
    run: () => selectComponents([]),
  },
  {
    id: 'delete',
    label: 'Delete the selection',
    keys: ['Del', 'Backspace'],
    also: 'remove',
    enabled: hasSelection,
    run: deleteSelection,
  },
  {
    id: 'duplicate',
    label: 'Duplicate the selection',
    keys: ['Mod+D'],
    enabled: hasComponents,
    run: duplicateSelection,
  },
  {
    id: 'copy',
    label: 'Copy the selection',
    also: 'copy as JSON text',
    enabled: hasComponents,
    run: () => void writeClipboard(copySelection()),
  },
  {
    id: 'copy-table',
    label: 'Copy the selection as a table',
    keys: ['Mod+Shift+C'],
    also: 'TSV spreadsheet Excel text',
    enabled: hasComponents,
    run: () => void writeClipboard(selectionAsTable()),
  },
  {
    id: 'cut',
    label: 'Cut the selection',
    enabled: hasComponents,
    run: () => {
      void writeClipboard(copySelection());
      deleteSelection();
    },
  },
  {
    id: 'paste',
    label: 'Paste',
    also: 'what was copied table TSV',
    enabled: () => mayEdit() && (hasCopied() || 'clipboard' in navigator),
    run: () => void pasteFromClipboard(),
  },
  {
    id: 'relate',
    label: 'Relate the selected component to…',
    keys: ['R'],
    also: 'connect link relation',
    enabled: () => hasComponents() && selection.get().components.length === 1,
    run: relateSelected,
  },
];

/** Undoes or redoes, and says what. */
async function stepBack(step: 'undo' | 'redo', words: string): Promise<void> {
  const session = openSession();
  if (session === undefined) return;
  const label = session.history.get()[step];
  const { nothing } = await session[step]();
  if (nothing !== true && label !== undefined) announce(`${words}: ${label}`);
}

/** Takes what is selected out of the plan. */
export function deleteSelection(): void {
  const session = openSession();
  const { components, relations } = selection.get();
  if (session === undefined) return;
  const free = canvasPort.get()?.unlocked(components) ?? components;
  if (components.length > 0 && free.length === 0) return;
  if (free.length > 0) session.run('remove-components', { ids: free });
  else if (relations.length > 0) session.run('unrelate', { ids: relations });
  selectComponents([]);
  selectRelations([]);
}

/** Makes copies of what is selected beside it, and selects them. */
function duplicateSelection(): void {
  const { components } = selection.get();
  const ids = canvasPort.get()?.withInside(components) ?? components;
  const outcome = openSession()?.run('duplicate-components', { ids });
  if (outcome?.ok === true) selectComponents(outermostOf(addedComponents(outcome.value.change)));
}

async function writeClipboard(text: string | undefined): Promise<void> {
  if (text !== undefined) await navigator.clipboard.writeText(text);
}

function relateSelected(): void {
  const from = selection.get().components[0];
  if (from !== undefined) canvasPort.get()?.startRelating(from);
}
