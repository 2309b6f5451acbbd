import { mostBytes } from '#shared/api/file-limits.ts';
import { hostileKey } from '#shared/base/hostile-key.ts';
import { fragmentOf, fragmentSchema, type Fragment } from '#shared/commands/fragment.ts';
import { cornerOf } from '#shared/commands/paste-fragment.ts';
import { isComponentsTable } from '#shared/interchange/components-table/read-components-table.ts';
import { writeComponentsTable } from '#shared/interchange/components-table/write-components-table.ts';
import type { PlanSession } from '#renderer/state/session/plan-session.ts';
import { canvasPort } from '#renderer/state/shown/canvas-port.ts';
import { notifyRefusal } from '#renderer/state/telling/notices.ts';
import { selection } from '#renderer/state/shown/selection.ts';
import { openSession } from '#renderer/state/session/workspace.ts';
import { addTable } from './add-table.ts';
import { settled } from './added-components.ts';
import { refuseEntries } from './refuse-entries.ts';
import { selectAdded } from './select-added.ts';
import { t } from '#shared/words/t.ts';

/** What the clipboard's text begins with, so that a piece of a plan is known when it comes back. */
const mark = 'strata-fragment';
/** More text than this is no piece of a plan that anybody copied. */
const mostText = mostBytes.table;

/** The piece that was copied last in this window, for pasting by a command when the clipboard cannot be read. */
let copied: string | undefined;

/**
 * The selected components as text, with what lies in them, the relations between them, and the selected notes; undefined when nothing
 * is selected that can be copied.
 */
export function copySelection(): string | undefined {
  const session = openSession();
  const { components, notes } = selection.get();
  if (session === undefined || refuseEntries(session.plan)) return undefined;
  const ids = canvasPort.get()?.withInside(components) ?? components;
  const fragment = fragmentOf(session.plan, ids, notes);
  if (fragment.components.length === 0 && fragment.notes === undefined) return undefined;
  copied = JSON.stringify({ [mark]: 1, ...fragment }, null, 1);
  return copied;
}

/** The selected components as a table for a spreadsheet; undefined when nothing is selected. */
export function selectionAsTable(): string | undefined {
  const session = openSession();
  const components = selection.get().components.flatMap((id) => session?.plan.component(id) ?? []);
  if (session === undefined || components.length === 0) return undefined;
  return writeComponentsTable(session.plan, components);
}

/** Adds what a text of the clipboard says as new components and selects them: a piece of a plan, or a table. Other text is left alone: false. */
export function pasteText(text: string | undefined = copied): boolean {
  const session = openSession();
  if (session === undefined || text === undefined) return false;
  if (text.length > mostText) return isOurs(text) && refused(tooLong);
  if (isOurs(text)) return pasteFragment(session, text);
  if (isComponentsTable(text)) addTable(session, text);
  return isComponentsTable(text);
}

/** Pastes what the system's clipboard holds, or, where it may not be read, what was copied in this window. */
export async function pasteFromClipboard(): Promise<void> {
  if (!pasteText(await readClipboard())) notifyRefusal(nothingToPaste);
}

async function readClipboard(): Promise<string | undefined> {
  try {
    return await navigator.clipboard.readText();
  } catch {
    // Not there (a page over plain HTTP), or not allowed.
    return copied;
  }
}

/** Whether something was copied in this window. */
export const hasCopied = (): boolean => copied !== undefined;

const tooLong = t`The clipboard holds more than can be pasted at once. Copy it in parts.`;
const nothingToPaste = t`The clipboard holds nothing that can be placed. Copy components, or a table with the columns Name and Kind.`;
const unreadable = t`The clipboard holds a piece of a plan that cannot be read. Copy it again.`;

const isOurs = (text: string): boolean => text.includes(`"${mark}"`);

function refused(why: string): true {
  notifyRefusal(why);
  return true;
}

function pasteFragment(session: PlanSession, text: string): true {
  const fragment = readFragment(text);
  if (fragment === undefined) return refused(unreadable);
  const outcome = session.run('paste-fragment', { fragment, ...cornerOf(fragment) }, settled);
  if (!outcome.ok) return true;
  selectAdded(outcome.value.change);
  canvasPort.get()?.revealSelection();
  return true;
}

/** A piece of a plan from its text; undefined when it is not one. */
export function readFragment(text: string): Fragment | undefined {
  try {
    const { [mark]: version, ...fragment } = JSON.parse(text) as Record<string, unknown>;
    if (version !== 1 || hostileKey(fragment) !== undefined) return undefined;
    return fragmentSchema.safeParse(fragment).data as Fragment | undefined;
  } catch {
    // Not JSON: some other text was on the clipboard.
    return undefined;
  }
}
