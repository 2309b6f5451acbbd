import { t } from '#shared/words/t.ts';
import { canvasPort } from '#renderer/state/shown/canvas-port.ts';
import { notify, notifyRefusal } from '#renderer/state/telling/notices.ts';
import { openDialog } from '#renderer/state/window/open-dialog.ts';
import { openSession } from '#renderer/state/session/workspace.ts';

import { isPicture, placePicture } from '../editing/note-acts.ts';
import { isTable, takeTable } from '../editing/add-table.ts';
import { takeFile } from './plan-files.ts';
import { isRulePack, takeRulePack } from '../rules/rule-packs.ts';

/** Takes files that were dropped on the window: pictures onto the canvas, tables into the plan, else the first for what it is. `at` is where, on the screen. */
export function takeDropped(
  files: readonly File[],
  at: { readonly clientX: number; readonly clientY: number },
): void {
  const [first, ...others] = files;
  if (first === undefined) return;
  // What is being written in a dialog would be lost under the next one.
  if (openDialog.get() !== undefined)
    return notifyRefusal(t`Close what lies over the window, then drop ${first.name} again.`);
  if (canvasPort.get() !== undefined && files.every(isPicture)) return placePictures(files, at);
  const session = openSession();
  if (session !== undefined && files.every(isTable)) return void takeTables(files);
  if (others.length > 0)
    notify(t`One file is taken at a time: this is ${first.name}. Drop the others after it.`);
  if (session === undefined && isPicture(first))
    return notifyRefusal(
      t`${first.name} is a picture. Open the plan that it goes into, then drop it again.`,
    );
  if (canvasPort.get() !== undefined && isPicture(first)) void placePicture(first, at);
  else if (session !== undefined && isRulePack(first)) void takeRulePack(session, first);
  else void takeFile(first);
}

/** So far below and beside the one before, in px. */
const step = 24;

function placePictures(
  pictures: readonly File[],
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
): void {
  for (const [index, picture] of pictures.entries())
    void placePicture(picture, {
      clientX: clientX + index * step,
      clientY: clientY + index * step,
    });
}

/** One after the other: the next finds its place beside the one before. */
async function takeTables(tables: readonly File[]): Promise<void> {
  for (const table of tables) await takeTable(table);
}
