import { recordOf } from '#shared/base/record-of.ts';
import { laneTitles } from '#shared/catalogue/lane-titles.ts';
import { layers } from '#shared/catalogue/layers.ts';
import type { Finding } from '#shared/rules/finding.ts';
import type { Severity } from '#shared/rules/rule.ts';
import { layerStack } from '#shared/scene/plots/layer-stack.ts';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';
import { layerStateWords } from '../layer-state-words.ts';
import { lowerTitle } from '../lower-title.ts';
import type { Block, ReportSection, Row } from '../report-document.ts';
import type { ReportSource } from '../report-source.ts';
import { severityInk } from '../said.ts';
import { section } from '../section.ts';
import { sortedFindings } from '../sorted-findings.ts';
import { columns, headingOf, numbers, paragraph, tableUnder } from '../tables.ts';
import { figureRows } from './summary/figure-rows.ts';
import { layerRow } from './summary/layer-row.ts';
import { openEnds } from './summary/open-ends.ts';
import { verdict } from './summary/verdict.ts';

/** What a decider needs on one page: verdict per layer, what to decide first, the numbers, what nobody can tell. */
export function summarySection(source: ReportSource): readonly ReportSection[] {
  return section('summary', t`Summary`, [
    paragraph(verdict(source), 'lead'),
    counts(source),
    stack(source),
    ...tableUnder(t`Verdict per layer`, {
      columns: columns(t`Layer`, t`State`, t`Why`, numbers(t`Errors`), numbers(t`Warnings`)),
      rows: layers.map((layer) => layerRow(source, layer)),
    }),
    ...tableUnder(t`Decide first`, {
      columns: columns(t`Rule`, t`What was found`, t`A way out`),
      rows: gravest(source).map((finding) => decideRow(source, finding)),
    }),
    headingOf(t`Numbers`),
    { is: 'facts', rows: figureRows(source) },
    ...openEnds(source),
  ]);
}

function counts({ check }: ReportSource): Block {
  const of = (severity: Severity) =>
    check.findings.filter((finding) => finding.severity === severity).length;
  return {
    is: 'counts',
    items: [
      { count: of('error'), label: t`errors`, ink: 'err' },
      { count: of('warning'), label: t`warnings`, ink: 'warn' },
      { count: of('info'), label: t`notes`, ink: 'info' },
      { count: check.unknown.length, label: t`cannot tell`, ink: 'ink-2' },
      { count: check.waived.length, label: t`waived`, ink: 'mute' },
    ],
  };
}

function stack({ check }: ReportSource): Block {
  const blocks = recordOf(layers, (layer) => {
    const state = check.layers[layer];
    return { title: laneTitles[layer], state, words: [lowerTitle(layerStateWords[state])] };
  });
  const said = layers.map(
    (layer) =>
      `${lowerTitle(laneTitles[layer])} ${lowerTitle(layerStateWords[check.layers[layer]])}`,
  );
  return {
    is: 'figure',
    scene: layerStack(t`The seven layers`, blocks, 756),
    alt: t`The seven layers and their states: ${said.join(', ')}.`,
  };
}

/** One finding of each of the gravest rules. */
function gravest({ check }: ReportSource): readonly Finding[] {
  const seen = new Set<string>();
  const first = sortedFindings(check.findings).filter(
    ({ rule, severity }) => severity !== 'info' && !seen.has(rule) && seen.add(rule),
  );
  return first.slice(0, 5);
}

function decideRow({ check, rules }: ReportSource, finding: Finding): Row {
  const same = check.findings.filter(({ rule }) => rule === finding.rule).length;
  return {
    edge: severityInk[finding.severity],
    cells: [
      [{ text: finding.rule, to: `finding:${finding.key}` }],
      same > 1
        ? counted(
            same - 1,
            { one: '{1} And {0} more like it.', other: '{1} And {0} more like it.' },
            finding.message,
          )
        : finding.message,
      rules.get(finding.rule)?.docs.fix ?? '',
    ],
  };
}
