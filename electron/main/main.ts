import path from 'node:path';
import { app, BrowserWindow, dialog, Menu, screen } from 'electron';
import type { RecentPlan } from '#shared/api/summaries.ts';
import type { WindowRequest } from '#shared/api/window-request.ts';
import { dataFolder } from '#electron/backend/library/data-folder.ts';
import { homeProblem } from '#electron/backend/library/home-problem.ts';
import { languageIn } from '#electron/backend/library/host-language.ts';
import { speakLanguage } from '#shared/words/load-words.ts';
import { spokenLanguage } from '#shared/words/spoken.ts';
import { t } from '#shared/words/t.ts';
import { declareAppProtocol, serveRenderer } from './app-protocol.ts';
import { harden } from './hardening.ts';
import { answerWindow, listenForRecent } from './ipc.ts';
import { menuTemplate } from './menu-template.ts';
import { openedFiles } from './opened-files.ts';
import { appOrigin } from './origin.ts';
import { startPlanHost, type PlanHostProcess } from './plan-host-process.ts';
import { windowOptions } from './window-options.ts';
import { rememberedWindow, rememberWindow } from './window-state.ts';

// The bundle lies in build/out/electron/main; preload, plan host and renderer lie beside it.
const out = path.resolve(import.meta.dirname, '../..');
const home = dataFolder({
  env: process.env,
  platform: process.platform,
  home: app.getPath('home'),
});
let window: BrowserWindow | undefined;
let planHost: PlanHostProcess | undefined;
/** Files to open that arrived before the page could be told. */
const waiting: string[] = [];

declareAppProtocol();
if (app.requestSingleInstanceLock()) start();
else app.quit();

function start(): void {
  waiting.push(...openedFiles(process.argv.slice(1), process.cwd()));
  app.on('second-instance', (_event, args, folder) => {
    for (const file of openedFiles(args.slice(1), folder)) openFile(file);
    window?.show();
  });
  app.on('open-file', (event, file) => {
    event.preventDefault();
    openFile(file);
  });
  app.on('window-all-closed', () => app.quit());
  app.on('before-quit', quitAfterHost);
  void app.whenReady().then(speak).then(openWindow);
}

/** Speaks what the settings ask for. */
async function speak(): Promise<void> {
  const wanted = languageIn(home);
  if (wanted !== spokenLanguage().tag) await speakLanguage(wanted);
}

function openWindow(): void {
  const problem = homeProblem(home);
  if (problem !== undefined) {
    dialog.showErrorBox(t`Strata cannot start`, problem);
    return app.quit();
  }
  harden();
  serveRenderer(path.join(out, 'renderer'));
  planHost = startPlanHost(
    path.join(out, 'electron/plan-host/plan-host.js'),
    { home, version: app.getVersion() },
    reportLostHost,
  );
  const stateFile = path.join(app.getPath('userData'), 'window.json');
  const areas = screen.getAllDisplays().map((display) => display.workArea);
  const preload = path.join(out, 'electron/preload/preload.cjs');
  const { bounds, isMaximised } = rememberedWindow(stateFile, areas);
  const opened = new BrowserWindow(windowOptions(preload, bounds));
  window = opened;
  answerWindow(opened, () => planHost!);
  const ask = (request: WindowRequest) => opened.webContents.send('window:request', request);
  const showMenu = (recent: readonly RecentPlan[]) =>
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(process.platform, ask, recent)));
  showMenu([]);
  // Every page begins with it, also one that was loaded anew for another language.
  listenForRecent((recent) => void speak().then(() => showMenu(recent)));
  opened.once('ready-to-show', () => {
    if (isMaximised) opened.maximize();
    opened.show();
  });
  opened.on('close', () =>
    rememberWindow(stateFile, {
      bounds: opened.getNormalBounds(),
      isMaximised: opened.isMaximized(),
    }),
  );
  opened.webContents.on('did-finish-load', () => waiting.splice(0).forEach(openFile));
  void opened.loadURL(`${appOrigin}/index.html`);
}

function openFile(openPath: string): void {
  if (window === undefined || window.webContents.isLoading()) waiting.push(openPath);
  else {
    window.webContents.send('window:request', { openPath } satisfies WindowRequest);
    // For the list that the system itself keeps: jump list, Dock.
    app.addRecentDocument(openPath);
  }
}

/** The first quit is held back until the plan host has closed its files. */
function quitAfterHost(event: Electron.Event): void {
  const host = planHost;
  if (host === undefined) return;
  event.preventDefault();
  planHost = undefined;
  void host.stop().finally(() => app.quit());
}

function reportLostHost(code: number): void {
  dialog.showErrorBox(
    t`The plan host has stopped`,
    t`It ended with code ${code}. Every edit shown as saved is on disk. Start Strata again to go on.`,
  );
  app.quit();
}
