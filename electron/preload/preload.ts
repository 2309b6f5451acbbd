import { contextBridge, ipcRenderer, webFrame, webUtils } from 'electron';

/** The page's window, of which this script knows only what it uses: electron/ is compiled without the DOM. */
const page = globalThis as unknown as {
  readonly location: { readonly origin: string };
  postMessage(message: string, origin: string, ports: readonly unknown[]): void;
};

/** Requests that came before the page listened. */
const early: unknown[] = [];
let listener: ((request: unknown) => void) | undefined;

ipcRenderer.on('window:request', (_event, request: unknown) => {
  if (listener === undefined) early.push(request);
  else listener(request);
});

// A port cannot cross the bridge as a value: it is passed on as a message to the page itself.
ipcRenderer.on('plan-host:port', (event) =>
  page.postMessage('strata:port', page.location.origin, event.ports),
);

/** All that the page gets of the desktop: see DesktopBridge in renderer/client/client.ts. */
contextBridge.exposeInMainWorld('strataDesktop', {
  requestPort: () => ipcRenderer.send('plan-host:connect'),
  pathOf: (file: File) => webUtils.getPathForFile(file),
  chooseSavePath: (name: string): Promise<unknown> =>
    ipcRenderer.invoke('files:choose-save-path', name),
  chooseOpenPath: (): Promise<unknown> => ipcRenderer.invoke('files:choose-open-path'),
  setZoom: (factor: number) => webFrame.setZoomFactor(factor),
  showRecent: (plans: readonly unknown[]) => ipcRenderer.send('menu:recent', plans),
  onRequest: (listen: (request: unknown) => void) => {
    listener = listen;
    early.splice(0).forEach(listen);
  },
});
