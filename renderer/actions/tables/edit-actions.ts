import type { Id } from '#shared/base/ids.ts';
import { announce } from '#renderer/state/telling/announcement.ts';
import { canvasPort } from '#renderer/state/shown/canvas-port.ts';
import { selectComponents, selectRelations, selection } from '#renderer/state/shown/selection.ts';
import type { PlanSession } from '#renderer/state/session/plan-session.ts';
import { showDialog } from '#renderer/state/window/open-dialog.ts';
import { openSession } from '#renderer/state/session/workspace.ts';
import type { Action } from '../action.ts';
import { copyText } from '../copy-text.ts';
import { addedComponents, settled } from '../editing/added-components.ts';
import {
  copySelection,
  hasCopied,
  pasteFromClipboard,
  selectionAsTable,
} from '../editing/clipboard.ts';
import { tellCopied, tellSelection } from '../showing/tell-selection.ts';
import { freeOfLocks } from '../editing/free-of-locks.ts';
import { outermostOf } from '../editing/outermost-of.ts';
import { t } from '#shared/words/t.ts';

const hasComponents = () => openSession() !== undefined && selection.get().components.length > 0;
const mayEdit = () => openSession() !== undefined && openSession()?.readOnly === undefined;
const hasSelection = () => hasComponents() || selection.get().relations.length > 0;

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
    enabled: hasComponents,
    run: duplicateSelection,
  },
  {
    id: 'copy',
    label: t`Copy the selection`,
    also: t`copy as JSON text`,
    enabled: hasComponents,
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
    enabled: hasComponents,
    run: () => {
      copy(copySelection());
      deleteSelection();
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

/** What was deleted last: an undo that brings it back selects it, to go on from there. */
let deleted: readonly Id[] = [];

/** At once, or when the plan follows the undo. */
function selectWhatIsBack(session: PlanSession): void {
  if (isSelectedBack(session)) return;
  const stop = session.version.subscribe(() => {
    stop();
    isSelectedBack(session);
  });
}

function isSelectedBack({ plan }: PlanSession): boolean {
  const back = deleted.filter((id) => plan.component(id) !== undefined);
  if (back.length === 0) return false;
  deleted = [];
  if (!hasSelection()) selectComponents(back);
  return true;
}

/** Takes what is selected out of the plan. */
export function deleteSelection(): void {
  const session = openSession();
  const { components, relations } = selection.get();
  if (session === undefined) return;
  const free = canvasPort.get()?.unlocked(components) ?? freeOfLocks(session.plan, components);
  if (components.length > 0 && free.length === 0) return;
  deleted = free;
  if (free.length > 0) session.run('remove-components', { ids: free });
  else if (relations.length > 0) session.run('unrelate', { ids: relations });
  selectComponents([]);
  selectRelations([]);
}

/** Makes copies of what is selected beside it, and selects them. */
function duplicateSelection(): void {
  const { components } = selection.get();
  const port = canvasPort.get();
  const ids = port?.withInside(components) ?? components;
  // Where the canvas is not shown there is nothing that looks for a free place: they lie a little beside.
  const beside = port === undefined ? {} : { dx: 0, dy: 0 };
  const outcome = openSession()?.run('duplicate-components', { ids, ...beside }, settled);
  if (outcome?.ok === true) selectComponents(outermostOf(addedComponents(outcome.value.change)));
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
