import type { MenuItemConstructorOptions } from 'electron';

/** A menu entry that asks the window to run one of its actions; the window owns what it does and whether it may. */
const entry = (
  label: string,
  action: string,
  accelerator: string | undefined,
  request: (action: string) => void,
): MenuItemConstructorOptions => ({
  label,
  ...(accelerator === undefined ? {} : { accelerator }),
  click: () => request(action),
});

const line: MenuItemConstructorOptions = { type: 'separator' };

/** The native menu. Its action ids are those of renderer/actions. */
export function menuTemplate(
  platform: NodeJS.Platform,
  request: (action: string) => void,
): MenuItemConstructorOptions[] {
  const item = (label: string, action: string, accelerator?: string) =>
    entry(label, action, accelerator, request);
  const file: MenuItemConstructorOptions = {
    label: '&File',
    submenu: [
      item('New plan', 'new-plan', 'CmdOrCtrl+N'),
      item('Open…', 'open-file', 'CmdOrCtrl+O'),
      item('Import…', 'import-file'),
      line,
      item('Save a copy…', 'save-copy', 'CmdOrCtrl+S'),
      item('Report (PDF)…', 'report', 'CmdOrCtrl+P'),
      item('Export plan JSON…', 'export-json'),
      line,
      item('All plans', 'go-home'),
      line,
      { role: platform === 'darwin' ? 'close' : 'quit' },
    ],
  };
  const edit: MenuItemConstructorOptions = {
    label: '&Edit',
    submenu: [
      item('Undo', 'undo', 'CmdOrCtrl+Z'),
      item('Redo', 'redo', 'CmdOrCtrl+Shift+Z'),
      line,
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
    ],
  };
  const view: MenuItemConstructorOptions = {
    label: '&View',
    submenu: [
      item('Search or run a command', 'command-palette', 'CmdOrCtrl+K'),
      item('Fit all', 'fit-all'),
      item('Next finding', 'next-finding', 'F8'),
      line,
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      { role: 'togglefullscreen' },
    ],
  };
  const app: MenuItemConstructorOptions[] = platform === 'darwin' ? [{ role: 'appMenu' }] : [];
  return [...app, file, edit, view, { role: 'windowMenu' }];
}
