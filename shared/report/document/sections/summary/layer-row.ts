import { laneTitles } from '#shared/catalogue/lane-titles.ts';
import { layerGuide } from '#shared/catalogue/layer-guide.ts';
import type { Layer } from '#shared/catalogue/layers.ts';
import type { Finding, LayerState } from '#shared/rules/finding.ts';
import type { Severity } from '#shared/rules/rule.ts';
import { t } from '#shared/words/t.ts';
import { layerStateWords } from '../../layer-state-words.ts';
import type { Row } from '../../report-document.ts';
import type { ReportSource } from '../../report-source.ts';
import { sortedFindings } from '../../sorted-findings.ts';

const stateInks: Partial<Record<LayerState, 'err' | 'warn'>> = { missing: 'err', thin: 'warn' };

/** A layer, its state, why it is in it, and how many errors and warnings were found. */
export function layerRow(source: ReportSource, layer: Layer): Row {
  const state = source.check.layers[layer];
  const ink = stateInks[state];
  const own = source.check.findings.filter((finding) => finding.layers[0] === layer);
  const of = (severity: Severity) => own.filter((finding) => finding.severity === severity).length;
  return {
    edge: `l-${layer}`,
    cells: [
      [{ text: laneTitles[layer], bold: true, to: `layer:${layer}` }],
      [
        {
          text: layerStateWords[state],
          bold: true,
          ...(ink === undefined ? {} : { ink }),
        },
      ],
      reasonOf(source, layer, own),
      of('error') === 0 ? '' : String(of('error')),
      of('warning') === 0 ? '' : String(of('warning')),
    ],
  };
}

function reasonOf({ plan, check }: ReportSource, layer: Layer, own: readonly Finding[]): string {
  const state = check.layers[layer];
  if (state === 'not-needed')
    return plan.get('declaration', layer)?.reason ?? t`Declared as not needed.`;
  const worst = sortedFindings(own)[0];
  if (worst !== undefined && worst.severity !== 'info') return worst.message;
  return state === 'missing'
    ? layerGuide[layer].atStake.sentence
    : t`Nothing was found against it.`;
}
