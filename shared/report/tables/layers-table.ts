import { laneTitles } from '#shared/catalogue/lane-titles.ts';
import { layerGuide } from '#shared/catalogue/layer-guide.ts';
import { layers, type Layer } from '#shared/catalogue/layers.ts';
import { stateWords } from '#shared/scene/icons/glyph-words.ts';
import type { ReportSource } from '../document/report-source.ts';
import { numberColumn, textColumn, type ReportTable } from './report-table.ts';

/** The verdict on each of the seven layers: its state, and what was found on it. */
export function layersTable(source: ReportSource): ReportTable {
  return {
    name: 'Layers',
    title: 'Verdict per layer',
    empty: '',
    columns: [
      textColumn('Layer', 14),
      textColumn('State', 12),
      textColumn('What that means', 60),
      numberColumn('Components'),
      numberColumn('Errors'),
      numberColumn('Warnings'),
      numberColumn('Cannot tell'),
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
      return `Declared not needed: ${plan.get('declaration', layer)?.reason ?? 'no reason is stated'}`;
    case 'thin':
      return 'Planned, with errors inside.';
    case 'covered':
      return 'Planned, and no error found.';
  }
}

const placedOn = ({ plan }: ReportSource, layer: Layer): number =>
  [...plan.all('component')].filter(({ lane }) => lane === layer).length;

const foundOn = ({ check }: ReportSource, layer: Layer, severity: 'error' | 'warning'): number =>
  check.findings.filter((one) => one.layers[0] === layer && one.severity === severity).length;
