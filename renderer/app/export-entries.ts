import { laneTitles } from '#shared/catalogue/lane-titles.ts';
import { runAction } from '#renderer/actions/all-actions.ts';
import { selectedLayer, selectedPart } from '#renderer/actions/export-actions.ts';
import type { MenuEntry } from '#renderer/ui/MenuLines.tsx';

const entry = (id: string, label: string): MenuEntry => ({ id, label, run: () => runAction(id) });

/** What the Export menu offers beside the plan itself: pictures of the plan, of what is selected and of its layer, a page, a text, a workbook. */
export function exportEntries(): readonly MenuEntry[] {
  const layer = selectedLayer();
  const ofLayer =
    layer === undefined
      ? []
      : [
          entry('export-layer-svg', `Picture of ${laneTitles[layer]} (SVG)`),
          entry('export-layer-png', `Picture of ${laneTitles[layer]} (PNG)`),
        ];
  const part = selectedPart();
  const subject = part?.rack === undefined ? 'workload’s way' : 'rack';
  const ofPart =
    part === undefined
      ? []
      : [
          entry('export-part-svg', `Picture of this ${subject} (SVG)`),
          entry('export-part-png', `Picture of this ${subject} (PNG)`),
        ];
  return [
    '-',
    entry('export-svg', 'Picture of the plan (SVG)'),
    entry('export-png', 'Picture of the plan (PNG)'),
    ...ofLayer,
    ...ofPart,
    '-',
    entry('export-html', 'One page (HTML)'),
    entry('export-md', 'Markdown'),
    entry('export-xlsx', 'Workbook (XLSX)'),
  ];
}
