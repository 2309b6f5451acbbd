/** One entry of the desktop's menu: which action of the window it asks for. A line `'-'` separates. */
export type DesktopMenuEntry =
  | '-'
  | {
      readonly label: string;
      /** The id of an action of renderer/actions; a test holds the two together. */
      readonly action: string;
      /** Its keys as the action has them, shown by the system. */
      readonly keys?: string;
    };

/** What the desktop's menu asks of the window; what the system does itself (cut, paste, quit) is added by electron/main. */
export const desktopMenu = {
  open: [
    { label: 'New plan', action: 'new-plan', keys: 'Mod+N' },
    { label: 'Open…', action: 'open-file', keys: 'Mod+O' },
  ],
  /** After what was opened last. */
  file: [
    { label: 'Import…', action: 'import-file' },
    { label: 'All plans', action: 'go-home' },
    '-',
    { label: 'Save a copy…', action: 'save-copy', keys: 'Mod+S' },
    { label: 'Report (PDF)…', action: 'report', keys: 'Mod+P' },
    { label: 'Export a picture (SVG)…', action: 'export-svg' },
    { label: 'Export one page (HTML)…', action: 'export-html' },
    { label: 'Export a workbook (XLSX)…', action: 'export-xlsx' },
    { label: 'Export the plan as JSON…', action: 'export-json' },
    '-',
    { label: 'Plan details…', action: 'plan-details' },
    { label: 'Settings…', action: 'settings', keys: 'Mod+,' },
  ],
  edit: [
    { label: 'Undo', action: 'undo', keys: 'Mod+Z' },
    { label: 'Redo', action: 'redo', keys: 'Mod+Shift+Z' },
  ],
  select: [
    { label: 'Duplicate', action: 'duplicate', keys: 'Mod+D' },
    { label: 'Delete', action: 'delete' },
    { label: 'Rename…', action: 'rename', keys: 'F2' },
    { label: 'Relate to…', action: 'relate' },
    { label: 'Move into…', action: 'move-into' },
    '-',
    { label: 'Select everything', action: 'select-all' },
    { label: 'Select by a query…', action: 'select-by-query', keys: 'Mod+Shift+Q' },
  ],
  view: [
    { label: 'Search or run a command', action: 'command-palette', keys: 'Mod+K' },
    { label: 'Outline', action: 'show-outline', keys: 'Mod+Shift+O' },
    { label: 'Fit the plan', action: 'fit-all', keys: 'Mod+0' },
    { label: 'Next finding', action: 'next-finding', keys: 'F8' },
    { label: 'Previous finding', action: 'previous-finding', keys: 'Shift+F8' },
    '-',
    { label: 'Bookmark this view…', action: 'add-bookmark', keys: 'Mod+B' },
    { label: 'Bookmarks…', action: 'bookmarks', keys: 'Mod+Shift+B' },
    { label: 'Minimap', action: 'minimap', keys: 'Mod+Shift+M' },
    { label: 'Present', action: 'present', keys: 'Shift+F5' },
    '-',
    { label: 'Larger interface', action: 'interface-larger', keys: 'Mod+Shift++' },
    { label: 'Smaller interface', action: 'interface-smaller', keys: 'Mod+Shift+-' },
    { label: 'Interface at 100 %', action: 'interface-100', keys: 'Mod+Shift+0' },
  ],
  help: [{ label: 'Keyboard', action: 'keyboard' }],
} as const satisfies Readonly<Record<string, readonly DesktopMenuEntry[]>>;
