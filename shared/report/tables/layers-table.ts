import { laneTitles } from '#shared/catalogue/lane-titles.ts';
import { layerGuide } from '#shared/catalogue/layer-guide.ts';
import { layers, type Layer } from '#shared/catalogue/layers.ts';
import { stateWords } from '#shared/scene/icons/glyph-words.ts';
import type { ReportSource } from '../document/report-source.ts';
import { numberColumn, textColumn, type ReportTable } from './report-table.ts';
import { t } from '#shared/words/t.ts';

/** The verdict on each of the seven layers: its state, and what was found on it. */
export function layersTable(source: ReportSource): ReportTable {
  return {
    name: t`Layers`,
    title: t`Verdict per layer`,
    empty: '',
    columns: [
      textColumn(t`Layer`, 14),
      textColumn(t`State`, 12),
      textColumn(t`What that means`, 60),
      numberColumn(t`Components`),
      numberColumn(t`Errors`),
      numberColumn(t`Warnings`),
      numberColumn(t`Cannot tell`),
    ],
    rows: layers.map((layer) => ({
      cells: [
        laneTitles[layer],
        stateWords[source.check.layers[layer]],
        meaningOf(source, layer),
        placedOn(source, layer),
        foundOn(source, layer, 'error'),
        foundOn(source, layer, 'warning'),
        source.check.unknown.filter((one) => one.layers[0] === layer).length,
      ],
    })),
  };
}

function meaningOf({ plan, check }: ReportSource, layer: Layer): string {
  switch (check.layers[layer]) {
    case 'missing':
      return layerGuide[layer].atStake.headline;
    case 'not-needed':
      return t`Declared not needed: ${plan.get('declaration', layer)?.reason ?? t`no reason is stated`}`;
    case 'thin':
      return t`Planned, with errors inside.`;
    case 'covered':
      return t`Planned, and no error found.`;
  }
}

const placedOn = ({ plan }: ReportSource, layer: Layer): number =>
  [...plan.all('component')].filter(({ lane }) => lane === layer).length;

const foundOn = ({ check }: ReportSource, layer: Layer, severity: 'error' | 'warning'): number =>
  check.findings.filter((one) => one.layers[0] === layer && one.severity === severity).length;
