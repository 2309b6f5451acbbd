import { recordOf } from '#shared/base/record-of.ts';
import { goalTitles, type GoalKind } from '#shared/catalogue/goals.ts';
import { laneTitles } from '#shared/catalogue/lane-titles.ts';
import { layerGuide } from '#shared/catalogue/layer-guide.ts';
import { layers, type Layer } from '#shared/catalogue/layers.ts';
import { wordList } from '#shared/base/word-list.ts';
import type { Finding, LayerState } from '#shared/rules/finding.ts';
import type { Severity } from '#shared/rules/rule.ts';
import { layerStack } from '#shared/scene/plots/layer-stack.ts';
import { sortedFindings } from '../sorted-findings.ts';
import type { Block, FactRow, ReportSection, Row } from '../report-document.ts';
import type { ReportSource } from '../report-source.ts';
import { counted, linked, numberIn, severityInk, worked } from '../said.ts';
import { columns, headingOf, paragraph, tableUnder } from '../tables.ts';

export const stateWords: Readonly<Record<LayerState, string>> = {
  covered: 'Covered',
  thin: 'Thin',
  missing: 'Missing',
  'not-needed': 'Not needed',
};

/** What a decider needs on one page: verdict per layer, what to decide first, the numbers, what nobody can tell. */
export function summarySection(source: ReportSource): readonly ReportSection[] {
  return [
    {
      name: 'summary',
      anchor: 'section:summary',
      title: 'Summary',
      blocks: [
        paragraph(verdict(source), 'lead'),
        counts(source),
        stack(source),
        ...tableUnder('Verdict per layer', {
          columns: columns('Layer', 'State', 'Why', '>Errors', '>Warnings'),
          rows: layers.map((layer) => layerRow(source, layer)),
        }),
        ...tableUnder('Decide first', {
          columns: columns('Rule', 'What was found', 'A way out'),
          rows: gravest(source).map((finding) => decideRow(source, finding)),
        }),
        headingOf('Numbers'),
        { is: 'facts', rows: numbers(source) },
        ...openEnds(source),
      ],
    },
  ];
}

function verdict({ plan, check }: ReportSource): string {
  if (plan.size('component') === 0)
    return 'The plan is empty. Place the first workload, then its platform.';
  const goals = [...plan.all('component')].filter(({ kind }) => kind === 'goal');
  const kinds = [
    ...new Set(goals.flatMap(({ facts }) => facts.goalKind?.value ?? [])),
  ] as GoalKind[];
  const errors = check.findings.filter(({ severity }) => severity === 'error').length;
  const states = Object.values(check.layers);
  const count = (state: LayerState) => states.filter((one) => one === state).length;
  const goalWords =
    kinds.length === 0
      ? 'No goal is stated, so that nothing can be judged against one.'
      : `${kinds.length === 1 ? 'The goal is' : 'The goals are'} ${wordList(kinds.map((kind) => goalTitles[kind].toLowerCase()))}.`;
  const can =
    errors === 0
      ? 'Nothing that was found keeps the plan from its targets.'
      : `${counted(errors, 'error keeps', 'errors keep')} the plan from its targets.`;
  const parts = [
    [count('missing'), 'missing'],
    [count('thin'), 'thin'],
    [count('covered'), 'covered'],
    [count('not-needed'), 'not needed'],
  ] as const;
  const said = parts.filter(([many]) => many > 0).map(([many, word]) => `${many} ${word}`);
  return `${can} Of seven layers, ${wordList(said)}. ${goalWords}`;
}

function counts({ check }: ReportSource): Block {
  const of = (severity: Severity) =>
    check.findings.filter((finding) => finding.severity === severity).length;
  return {
    is: 'counts',
    items: [
      { count: of('error'), label: 'errors', ink: 'err' },
      { count: of('warning'), label: 'warnings', ink: 'warn' },
      { count: of('info'), label: 'notes', ink: 'info' },
      { count: check.unknown.length, label: 'cannot tell', ink: 'ink-2' },
      { count: check.waived.length, label: 'waived', ink: 'mute' },
    ],
  };
}

function stack({ check }: ReportSource): Block {
  const blocks = recordOf(layers, (layer) => {
    const state = check.layers[layer];
    return { title: laneTitles[layer], state, words: [stateWords[state].toLowerCase()] };
  });
  const said = layers.map((layer) => `${layer} ${stateWords[check.layers[layer]].toLowerCase()}`);
  return {
    is: 'figure',
    scene: layerStack('The seven layers', blocks, 756),
    alt: `The seven layers and their states: ${said.join(', ')}.`,
  };
}

function layerRow(source: ReportSource, layer: Layer): Row {
  const state = source.check.layers[layer];
  const own = source.check.findings.filter((finding) => finding.layers[0] === layer);
  const of = (severity: Severity) => own.filter((finding) => finding.severity === severity).length;
  return {
    edge: `l-${layer}`,
    cells: [
      [
        {
          text: laneTitles[layer],
          bold: true,
          to: `layer:${layer}`,
        },
      ],
      [
        {
          text: stateWords[state],
          bold: true,
          ...(state === 'missing'
            ? { ink: 'err' as const }
            : state === 'thin'
              ? { ink: 'warn' as const }
              : {}),
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
    return plan.get('declaration', layer)?.reason ?? 'Declared as not needed.';
  const worst = sortedFindings(own)[0];
  if (worst !== undefined && worst.severity !== 'info') return worst.message;
  return state === 'missing' ? layerGuide[layer].atStake.sentence : 'Nothing was found against it.';
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
  const more = same > 1 ? ` And ${same - 1} more like it.` : '';
  return {
    edge: severityInk[finding.severity],
    cells: [
      [{ text: finding.rule, to: `finding:${finding.key}` }],
      `${finding.message}${more}`,
      rules.get(finding.rule)?.docs.fix ?? '',
    ],
  };
}

function numbers(source: ReportSource): readonly FactRow[] {
  return [...availabilityRows(source), ...clusterRow(source), ...planRows(source)];
}

/** The workload farthest below its target, or the least available. */
function availabilityRows(source: ReportSource): readonly FactRow[] {
  const judged = source.ofKind('workload').flatMap((workload) => {
    const value = numberIn(source.measured(workload.id, 'availability'));
    const target = workload.facts.availTargetPct?.value;
    return value === undefined
      ? []
      : [{ workload, value, gap: value - (typeof target === 'number' ? target : 0) }];
  });
  const worst = judged.toSorted((a, b) => a.gap - b.gap)[0];
  if (worst === undefined) return [];
  const target = worst.workload.facts.availTargetPct?.value;
  return [
    {
      label: 'Least available against its target',
      value: worked(source, worst.workload.id, 'availability'),
      note: [
        linked(worst.workload),
        { text: typeof target === 'number' ? `: target ${target} %` : ': no target stated' },
      ],
    },
  ];
}

function clusterRow(source: ReportSource): readonly FactRow[] {
  const results = source
    .ofKind('hostCluster')
    .flatMap(({ id }) => source.measured(id, 'restartsAfterFailure') ?? []);
  if (results.length === 0) return [];
  const fit = results.filter(({ value }) => value === true).length;
  const open = results.filter(({ value }) => value === undefined).length;
  return [
    {
      label: 'Clusters that carry on after losing hosts',
      value: `${fit} of ${results.length}`,
      note:
        open > 0
          ? `${open} cannot tell`
          : fit === results.length
            ? 'every machine finds a place'
            : `${results.length - fit} too small`,
    },
  ];
}

function planRows(source: ReportSource): readonly FactRow[] {
  const rows = [
    ['Power drawn', 'powerTotal', 'typical, every device'],
    ['Rack units', 'unitsTotal', 'height of every device'],
    ['Purchase', 'capex', 'planned hardware and perpetual licences'],
    ['Running cost', 'opexPerYear', 'energy, support, subscriptions, administration'],
    ['Total cost', 'totalCost', `over ${source.context.assumption('planningYears')} years`],
  ] as const;
  return rows.flatMap(([label, measure, note]) =>
    source.measured('plan', measure) === undefined
      ? []
      : [{ label, value: worked(source, 'plan', measure), note }],
  );
}

function openEnds({ check, rules }: ReportSource): readonly Block[] {
  const facts = new Set(
    check.unknown.flatMap(({ missing }) =>
      missing.map(({ component, field }) => `${component} ${field}`),
    ),
  );
  const unknown =
    check.unknown.length === 0
      ? []
      : [
          headingOf('Cannot tell'),
          paragraph([
            {
              text: `${counted(check.unknown.length, 'judgement waits', 'judgements wait')} for ${counted(facts.size, 'fact')} that nobody stated. `,
            },
            { text: 'What is not known', to: 'section:assumptions' },
            { text: ' lists them.' },
          ]),
        ];
  const waived = check.waived
    .slice(0, 3)
    .map(
      (finding) =>
        `${rules.get(finding.rule)?.title ?? finding.rule} (${finding.rule}, ${finding.subjects[0]?.name ?? 'plan'}): ${finding.waiver.reason}`,
    );
  return [
    ...unknown,
    ...(waived.length === 0 ? [] : [headingOf('Waived'), { is: 'list' as const, items: waived }]),
  ];
}
