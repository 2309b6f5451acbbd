import { laneTitles } from '#shared/catalogue/lane-titles.ts';
import { layers } from '#shared/catalogue/layers.ts';
import { nameOf } from '#shared/plan/words/component-words.ts';
import { cellWords } from '#shared/scene/icons/cell-words.ts';
import { notoTextWidth } from '#shared/scene/noto-text-width.ts';
import { heatMap } from '#shared/scene/plots/heat-map.ts';
import type { Block } from './report-document.ts';
import type { ReportSource } from './report-source.ts';
import { headingOf } from './tables.ts';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';

const mostRows = 30;
const width = 756;

/** For each workload, the most critical first, whether each of the seven layers is planned. */
export function workloadsByLayer(source: ReportSource): readonly Block[] {
  const { rows } = source.matrix;
  if (rows.length === 0) return [];
  const shown = rows.slice(0, mostRows);
  const more = rows.length - shown.length;
  const scene = heatMap(
    {
      title: t`Workloads by layer`,
      columns: layers.map((layer) => ({ title: laneTitles[layer], ink: `l-${layer}` })),
      rows: shown.map(({ workload, cells }) => ({
        label: nameOf(source.plan, workload),
        link: workload,
        cells: layers.map((layer) => ({
          state: cells[layer].state,
          findings: cells[layer].findings.length,
        })),
      })),
    },
    width,
    notoTextWidth,
  );
  return [
    headingOf(t`Workloads by layer`, t`red numbers count findings`),
    {
      is: 'figure',
      scene,
      alt: [
        counted(shown.length, {
          one: 'Workloads by layer, {0} workload.',
          other: 'Workloads by layer, {0} workloads.',
        }),
        inWords(source),
      ].join(' '),
      caption:
        more === 0
          ? t`Thin is planned, with findings inside. The most critical workload stands first.`
          : t`The ${mostRows} most critical of ${rows.length} workloads. Thin is planned, with findings inside.`,
    },
  ];
}

/** The same by layer: few sentences however many workloads there are. */
function inWords({ matrix }: ReportSource): string {
  const states = ['planned', 'thin', 'missing', 'notNeeded', 'cannotTell'] as const;
  return layers
    .map((layer) => {
      const said = states.flatMap((state) => {
        const count = matrix.rows.filter(({ cells }) => cells[layer].state === state).length;
        return count === 0 ? [] : [`${count} ${cellWords[state]}`];
      });
      return `${laneTitles[layer]}: ${said.join(', ')}.`;
    })
    .join(' ');
}
