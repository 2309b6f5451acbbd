import type { BrowserWindowConstructorOptions } from 'electron';

/** How the window is made: sandboxed, isolated, without Node. `preload` is an absolute path. */
export function windowOptions(
  preload: string,
  bounds: WindowBounds,
): BrowserWindowConstructorOptions {
  return {
    ...bounds,
    minWidth: 960,
    minHeight: 600,
    show: false,
    title: 'Strata',
    backgroundColor: '#f7f7f8',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
    },
  };
}

/** Where the window stood when it was last closed. */
export interface WindowBounds {
  readonly width: number;
  readonly height: number;
  readonly x?: number;
  readonly y?: number;
}

export const firstBounds: WindowBounds = { width: 1440, height: 900 };
