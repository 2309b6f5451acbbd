import type { MenuItemConstructorOptions } from 'electron';
import { desktopMenu, type DesktopMenuEntry } from '#shared/api/desktop-menu.ts';
import type { RecentPlan } from '#shared/api/summaries.ts';
import { t } from '#shared/words/t.ts';
import type { WindowRequest } from '#shared/api/window-request.ts';

type Ask = (request: WindowRequest) => void;

const line: MenuItemConstructorOptions = { type: 'separator' };

/** Menu entries that ask the window to run its actions; the window owns what they do and whether they may. */
const entries = (all: readonly DesktopMenuEntry[], ask: Ask): MenuItemConstructorOptions[] =>
  all.map((entry) =>
    entry === '-'
      ? line
      : {
          label: entry.label,
          ...(entry.keys === undefined ? {} : { accelerator: acceleratorOf(entry.keys) }),
          click: () => ask({ action: entry.action }),
        },
  );

/** `Mod+Shift+Z` as Electron writes it. */
const acceleratorOf = (keys: string): string =>
  keys.replace('Mod', 'CmdOrCtrl').replace(/\+\+$/, '+Plus');

/** The plans that were opened last. An ampersand in a name is no access key. */
const openRecent = (recent: readonly RecentPlan[], ask: Ask): MenuItemConstructorOptions => ({
  label: t`Open recent`,
  enabled: recent.length > 0,
  submenu: recent.map(({ id, name }) => ({
    label: name.replaceAll('&', '&&'),
    click: () => ask({ openPlan: id }),
  })),
});

/** The native menu, in the language spoken now. */
export function menuTemplate(
  platform: NodeJS.Platform,
  ask: Ask,
  recent: readonly RecentPlan[],
): MenuItemConstructorOptions[] {
  const isMac = platform === 'darwin';
  const { open, file, edit, select, view, help } = desktopMenu();
  return [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    {
      label: t`&File`,
      submenu: [
        ...entries(open, ask),
        openRecent(recent, ask),
        ...entries(file, ask),
        line,
        isMac ? { role: 'close', label: t`Close the window` } : { role: 'quit', label: t`Quit` },
      ],
    },
    {
      label: t`&Edit`,
      submenu: [
        ...entries(edit, ask),
        line,
        { role: 'cut', label: t`Cut` },
        { role: 'copy', label: t`Copy` },
        { role: 'paste', label: t`Paste` },
        line,
        ...entries(select, ask),
      ],
    },
    {
      label: t`&View`,
      submenu: [...entries(view, ask), { role: 'togglefullscreen', label: t`Full screen` }],
    },
    { role: 'windowMenu', label: t`&Window` },
    { label: t`&Help`, submenu: entries(help, ask) },
  ];
}
