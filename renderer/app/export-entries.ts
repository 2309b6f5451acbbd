import { laneTitles } from '#shared/catalogue/lane-titles.ts';
import { runAction } from '#renderer/actions/all-actions.ts';
import { selectedLayer, selectedPart } from '#renderer/actions/tables/export-actions.ts';
import type { MenuEntry } from '#renderer/ui/MenuLines.tsx';
import { t } from '#shared/words/t.ts';

const entry = (id: string, label: string): MenuEntry => ({ id, label, run: () => runAction(id) });

/** What the Export menu offers beside the plan itself: the report, pictures of the plan, of what is selected and of its layer, a page, a text, a workbook. */
export function exportEntries(): readonly MenuEntry[] {
  const layer = selectedLayer();
  const ofLayer =
    layer === undefined
      ? []
      : [
          entry('export-layer-svg', t`Picture of ${laneTitles[layer]} (SVG)`),
          entry('export-layer-png', t`Picture of ${laneTitles[layer]} (PNG)`),
        ];
  const part = selectedPart();
  const isRack = part?.rack !== undefined;
  const ofPart =
    part === undefined
      ? []
      : [
          entry(
            'export-part-svg',
            isRack ? t`Picture of this rack (SVG)` : t`Picture of this workload’s way (SVG)`,
          ),
          entry(
            'export-part-png',
            isRack ? t`Picture of this rack (PNG)` : t`Picture of this workload’s way (PNG)`,
          ),
        ];
  return [
    '-',
    { id: 'report', label: t`Report (PDF)…`, keys: 'Mod+P', run: () => runAction('report') },
    '-',
    entry('export-svg', t`Picture of the plan (SVG)`),
    entry('export-png', t`Picture of the plan (PNG)`),
    ...ofLayer,
    ...ofPart,
    '-',
    entry('export-html', t`One page (HTML)`),
    entry('export-md', t`Markdown`),
    entry('export-xlsx', t`Workbook (XLSX)`),
  ];
}
