import type { MenuItemConstructorOptions } from 'electron';
import { desktopMenu, type DesktopMenuEntry } from '#shared/api/desktop-menu.ts';

type Request = (action: string) => void;

const line: MenuItemConstructorOptions = { type: 'separator' };

/** Menu entries that ask the window to run its actions; the window owns what they do and whether they may. */
const entries = (
  all: readonly DesktopMenuEntry[],
  request: Request,
): MenuItemConstructorOptions[] =>
  all.map((entry) =>
    entry === '-'
      ? line
      : {
          label: entry.label,
          ...(entry.keys === undefined ? {} : { accelerator: acceleratorOf(entry.keys) }),
          click: () => request(entry.action),
        },
  );

/** `Mod+Shift+Z` as Electron writes it. */
const acceleratorOf = (keys: string): string => keys.replace('Mod', 'CmdOrCtrl');

/** The native menu. The plain zoom keys are the canvas's; with Shift they zoom the interface, which the system remembers. */
export function menuTemplate(
  platform: NodeJS.Platform,
  request: Request,
): MenuItemConstructorOptions[] {
  const isMac = platform === 'darwin';
  const { file, edit, select, view, help } = desktopMenu;
  const recent: MenuItemConstructorOptions[] = isMac
    ? [{ role: 'recentDocuments', submenu: [{ role: 'clearRecentDocuments' }] }]
    : [];
  return [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    {
      label: '&File',
      submenu: [...entries(file, request), ...recent, line, { role: isMac ? 'close' : 'quit' }],
    },
    {
      label: '&Edit',
      submenu: [
        ...entries(edit, request),
        line,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        line,
        ...entries(select, request),
      ],
    },
    {
      label: '&View',
      submenu: [
        ...entries(view, request),
        line,
        { role: 'resetZoom', label: 'Interface at 100 %', accelerator: 'CmdOrCtrl+Shift+0' },
        { role: 'zoomIn', label: 'Larger interface', accelerator: 'CmdOrCtrl+Shift+=' },
        { role: 'zoomOut', label: 'Smaller interface', accelerator: 'CmdOrCtrl+Shift+-' },
        { role: 'togglefullscreen' },
      ],
    },
    { role: 'windowMenu' },
    { label: '&Help', submenu: entries(help, request) },
  ];
}
