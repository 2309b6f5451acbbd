import {
  dialog,
  ipcMain,
  type BrowserWindow,
  type IpcMainEvent,
  type IpcMainInvokeEvent,
} from 'electron';
import type { RecentPlan } from '#shared/api/summaries.ts';
import { t } from '#shared/words/t.ts';
import { isOwnAddress } from './origin.ts';
import type { PlanHostProcess } from './plan-host-process.ts';
import { saidRecent } from './said-recent.ts';
import { savedFiles } from './saved-files.ts';

const planFiles = () => [{ name: t`Strata plan`, extensions: ['strata', 'json', 'pdf'] }];

/** Answers the little that the preload script asks of the main process. Every message is refused unless the app's own page sent it. */
export function answerWindow(window: BrowserWindow, host: () => PlanHostProcess): void {
  ipcMain.on('plan-host:connect', (event) => {
    if (isOwnPage(event))
      event.senderFrame?.postMessage('plan-host:port', null, [host().connect()]);
  });
  ipcMain.handle('files:choose-save-path', async (event, name: unknown) => {
    refuseOthers(event);
    const { filePath } = await dialog.showSaveDialog(window, {
      defaultPath: String(name),
      filters: savedFiles(String(name)),
    });
    return filePath === '' ? undefined : filePath;
  });
  ipcMain.handle('files:choose-open-path', async (event) => {
    refuseOthers(event);
    const { filePaths } = await dialog.showOpenDialog(window, {
      properties: ['openFile'],
      filters: planFiles(),
    });
    return filePaths[0];
  });
}

/** Tells which plans were opened last, whenever the page says so, for the menu. */
export function listenForRecent(tell: (recent: readonly RecentPlan[]) => void): void {
  ipcMain.on('menu:recent', (event, said: unknown) => {
    if (isOwnPage(event)) tell(saidRecent(said));
  });
}

const isOwnPage = (event: IpcMainEvent | IpcMainInvokeEvent): boolean =>
  isOwnAddress(event.senderFrame?.url ?? '');

function refuseOthers(event: IpcMainInvokeEvent): void {
  if (!isOwnPage(event))
    throw new Error(
      `Only Strata's own window may ask for files, not ${event.senderFrame?.url ?? 'a closed page'}.`,
    );
}
