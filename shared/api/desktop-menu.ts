import { t } from '#shared/words/t.ts';

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

/** What the desktop's menu asks of the window, in the language spoken now; what the system does itself (cut, paste, quit) is added by electron/main. */
export const desktopMenu = () =>
  ({
    open: [
      { label: t`New plan`, action: 'new-plan', keys: 'Mod+N' },
      { label: t`Open…`, action: 'open-file', keys: 'Mod+O' },
    ],
    /** After what was opened last. */
    file: [
      { label: t`Import…`, action: 'import-file' },
      { label: t`All plans`, action: 'go-home' },
      '-',
      { label: t`Save a copy…`, action: 'save-copy', keys: 'Mod+S' },
      { label: t`Report (PDF)…`, action: 'report', keys: 'Mod+P' },
      { label: t`Export a picture (SVG)…`, action: 'export-svg' },
      { label: t`Export one page (HTML)…`, action: 'export-html' },
      { label: t`Export a workbook (XLSX)…`, action: 'export-xlsx' },
      { label: t`Export the plan as JSON…`, action: 'export-json' },
      '-',
      { label: t`Plan details…`, action: 'plan-details' },
      { label: t`Settings…`, action: 'settings', keys: 'Mod+,' },
    ],
    edit: [
      { label: t`Undo`, action: 'undo', keys: 'Mod+Z' },
      { label: t`Redo`, action: 'redo', keys: 'Mod+Shift+Z' },
    ],
    select: [
      { label: t`Duplicate`, action: 'duplicate', keys: 'Mod+D' },
      { label: t`Delete`, action: 'delete' },
      { label: t`Rename…`, action: 'rename', keys: 'F2' },
      { label: t`Relate to…`, action: 'relate' },
      { label: t`Move into…`, action: 'move-into' },
      '-',
      { label: t`Select everything`, action: 'select-all' },
      { label: t`Select by a query…`, action: 'select-by-query', keys: 'Mod+Shift+Q' },
    ],
    view: [
      { label: t`Search or run a command`, action: 'command-palette', keys: 'Mod+K' },
      { label: t`Outline`, action: 'show-outline', keys: 'Mod+Shift+O' },
      { label: t`Fit the plan`, action: 'fit-all', keys: 'Mod+0' },
      { label: t`Next finding`, action: 'next-finding', keys: 'F8' },
      { label: t`Previous finding`, action: 'previous-finding', keys: 'Shift+F8' },
      '-',
      { label: t`Bookmark this view…`, action: 'add-bookmark', keys: 'Mod+B' },
      { label: t`Bookmarks…`, action: 'bookmarks', keys: 'Mod+Shift+B' },
      { label: t`Minimap`, action: 'minimap', keys: 'Mod+Shift+M' },
      { label: t`Present`, action: 'present', keys: 'Shift+F5' },
      '-',
      { label: t`Larger interface`, action: 'interface-larger', keys: 'Mod+Shift++' },
      { label: t`Smaller interface`, action: 'interface-smaller', keys: 'Mod+Shift+-' },
      { label: t`Interface at 100 %`, action: 'interface-100', keys: 'Mod+Shift+0' },
    ],
    help: [{ label: t`Keyboard`, action: 'keyboard' }],
  }) satisfies Readonly<Record<string, readonly DesktopMenuEntry[]>>;
