import { kindData, kindNames } from '#shared/catalogue/kinds.ts';
import { layerGuide } from '#shared/catalogue/layer-guide.ts';
import { laneTitles } from '#shared/catalogue/lane-titles.ts';
import { layers, type Layer } from '#shared/catalogue/layers.ts';
import type { Component } from '#shared/plan/records.ts';
import { layerScene } from '#shared/scene/plan/layer-scene.ts';
import { planScene } from '#shared/scene/plan/plan-scene.ts';
import { notoTextWidth } from '#shared/scene/noto-text-width.ts';
import type { Block, ReportSection, Row, Words } from '../report-document.ts';
import type { ReportSource } from '../report-source.ts';
import { cardFacts, none, technologyOf } from '../said.ts';
import { columns, paragraph, tableUnder } from '../tables.ts';
import { findingList } from '../finding-list.ts';
import { layerStateWords } from '../layer-state-words.ts';
import { counted } from '#shared/words/counted.ts';
import { componentsCounted, relationsCounted } from '../counts.ts';
import { spanHere, withSpans } from '../with-spans.ts';
import { t } from '#shared/words/t.ts';

/** The whole drawing, then one chapter for each of the seven layers. */
export function layersSections(source: ReportSource): readonly ReportSection[] {
  return [overview(source), ...layers.map((layer) => layerSection(source, layer))];
}

function overview({ plan, check }: ReportSource): ReportSection {
  const scene = planScene(plan, { widthOf: notoTextWidth, check, legend: true });
  const isEmpty = plan.size('component') === 0;
  return {
    name: 'layers',
    anchor: 'section:layers',
    title: t`The seven layers`,
    blocks: [
      paragraph(
        t`The target architecture on the seven layers of virtualization. Each layer has a chapter of its own; names in the drawings lead to the rows that tell more.`,
      ),
      ...(isEmpty
        ? []
        : [
            {
              is: 'figure' as const,
              scene,
              alt: drawnWords(plan.size('component'), plan.size('relation')),
              caption: t`The whole plan.`,
            },
          ]),
    ],
  };
}

const drawnWords = (components: number, relations: number): string =>
  t`The whole plan: ${componentsCounted(components)} on seven layers and in the facility, with ${relationsCounted(relations)}. The chapters of the layers list them.`;

function layerSection(source: ReportSource, layer: Layer): ReportSection {
  const { plan, check } = source;
  const guide = layerGuide[layer];
  const own = [...plan.all('component')].filter(({ lane }) => lane === layer);
  const scene = layerScene(plan, layer, { widthOf: notoTextWidth, check });
  return {
    name: 'layers',
    anchor: `layer:${layer}`,
    title: guide.title,
    layer,
    blocks: [
      paragraph(stateOf(source, layer), 'lead'),
      paragraph(guide.definition, 'remark'),
      ...(own.length === 0
        ? []
        : [
            {
              is: 'figure' as const,
              scene,
              alt: t`${scene.title}: ${componentsCounted(own.length)}. The table below lists them.`,
              caption: t`${laneTitles[layer]}, with what its components are related to on other layers.`,
              anchors: own.map(({ id }) => id),
            },
          ]),
      ...findingList(
        t`Findings on this layer`,
        check.findings.filter(({ layers: on }) => on.includes(layer)),
      ),
      ...gaps(source, layer),
      ...inventory(source, own),
    ],
  };
}

function stateOf({ plan, check }: ReportSource, layer: Layer): Words {
  const state = check.layers[layer];
  if (state === 'not-needed')
    return t`Not needed: ${plan.get('declaration', layer)?.reason ?? t`no reason is stated.`}`;
  const own = check.findings.filter((finding) => finding.layers[0] === layer);
  const errors = own.filter(({ severity }) => severity === 'error').length;
  const warnings = own.filter(({ severity }) => severity === 'warning').length;
  const found = [
    errors > 0 ? counted(errors, { one: '{0} error', other: '{0} errors' }) : '',
    warnings > 0 ? counted(warnings, { one: '{0} warning', other: '{0} warnings' }) : '',
  ].filter((part) => part !== '');
  const verdict = spanHere(0);
  return withSpans(
    found.length === 0
      ? t`${verdict}. Nothing was found against it.`
      : t`${verdict}: ${found.join(', ')}.`,
    [{ text: layerStateWords[state], bold: true }],
  );
}

/** What a missing or thin layer is for, and how it is usually filled. */
function gaps({ check }: ReportSource, layer: Layer): readonly Block[] {
  const state = check.layers[layer];
  if (state !== 'missing' && state !== 'thin') return [];
  const { useWhen, usualWays } = layerGuide[layer];
  const ways =
    state === 'thin'
      ? []
      : tableUnder(t`Usual ways to fill it`, {
          columns: columns(t`Way`, t`What it takes`),
          rows: usualWays.map(({ title, price }) => ({ cells: [title, price] })),
        });
  return [
    { is: 'heading', level: 2, text: t`When to use what` },
    { is: 'list', items: useWhen },
    ...ways,
  ];
}

/** What becomes of a component, beside its name. */
const lifeWords: Readonly<Record<Component['status'], string>> = {
  existing: t`existing`,
  planned: t`planned`,
  retire: t`retire`,
};

/** Every component of a lane, kind by kind. */
export function inventory(source: ReportSource, own: readonly Component[]): readonly Block[] {
  const ids = new Set(own.map(({ id }) => id));
  const rows = kindNames.flatMap((kind) =>
    source
      .ofKind(kind)
      .filter(({ id }) => ids.has(id))
      .map((component) => inventoryRow(source, component)),
  );
  return tableUnder(t`Components`, {
    columns: columns(
      t`Component`,
      t`Kind`,
      t`Technology`,
      t`Key facts`,
      t`Status`,
      t`Owner`,
      t`Findings`,
    ),
    rows,
  });
}

function inventoryRow(source: ReportSource, component: Component): Row {
  const { id, name, kind, status, notes, facts } = component;
  const data = kindData(kind);
  const said = [cardFacts(component, data.card ?? []), notes === undefined ? '' : notes].filter(
    (part) => part !== '',
  );
  const owner = facts.owner?.value;
  return {
    anchor: `component:${id}`,
    cells: [
      [{ text: name, bold: true, ink: 'ink', to: `drawn:${id}` }],
      data.title,
      technologyOf(source, component),
      said.length === 0 ? none : said.join('. '),
      lifeWords[status],
      typeof owner === 'string' ? owner : none,
      rulesOn(source, id),
    ],
  };
}

function rulesOn(source: ReportSource, id: string): Words {
  const found = source.findingsOn(id);
  if (found.length === 0) return none;
  return found.flatMap(({ rule, key }, index) => [
    ...(index === 0 ? [] : [{ text: ', ' }]),
    { text: rule, to: `finding:${key}` },
  ]);
}
