import { laneTitles } from '#shared/catalogue/lane-titles.ts';
import { runAction } from '#renderer/actions/all-actions.ts';
import { selectedLayer } from '#renderer/actions/export-actions.ts';
import type { MenuEntry } from '#renderer/ui/MenuButton.tsx';

const entry = (id: string, label: string): MenuEntry => ({ id, label, run: () => runAction(id) });

/** What the Export menu offers beside the plan itself: pictures of the plan and of the layer of what is selected, a page, a text, a workbook. */
export function exportEntries(): readonly MenuEntry[] {
  const layer = selectedLayer();
  const ofLayer =
    layer === undefined
      ? []
      : [
          entry('export-layer-svg', `Picture of ${laneTitles[layer]} (SVG)`),
          entry('export-layer-png', `Picture of ${laneTitles[layer]} (PNG)`),
        ];
  return [
    '-',
    entry('export-svg', 'Picture of the plan (SVG)'),
    entry('export-png', 'Picture of the plan (PNG)'),
    ...ofLayer,
    '-',
    entry('export-html', 'One page (HTML)'),
    entry('export-md', 'Markdown'),
    entry('export-xlsx', 'Workbook (XLSX)'),
  ];
}
