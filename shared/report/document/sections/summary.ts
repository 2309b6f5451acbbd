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
import { linked, numberIn, severityInk, worked } from '../said.ts';
import { section } from '../section.ts';
import { columns, headingOf, paragraph, tableUnder, numbers } from '../tables.ts';
import { counted } from '#shared/words/counted.ts';
import { layersCounted } from '../layers-counted.ts';
import { lowerTitle } from '../lower-title.ts';
import { spanHere, withSpans } from '../with-spans.ts';
import { t } from '#shared/words/t.ts';

export const stateWords: Readonly<Record<LayerState, string>> = {
  covered: t`Covered`,
  thin: t`Thin`,
  missing: t`Missing`,
  'not-needed': t`Not needed`,
};

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

function verdict({ plan, check }: ReportSource): string {
  if (plan.size('component') === 0)
    return t`The plan is empty. Place the first workload, then its platform.`;
  const goals = [...plan.all('component')].filter(({ kind }) => kind === 'goal');
  const kinds = [
    ...new Set(goals.flatMap(({ facts }) => facts.goalKind?.value ?? [])),
  ] as GoalKind[];
  const errors = check.findings.filter(({ severity }) => severity === 'error').length;
  const states = Object.values(check.layers);
  const count = (state: LayerState) => states.filter((one) => one === state).length;
  const goalWords =
    kinds.length === 0
      ? t`No goal is stated, so that nothing can be judged against one.`
      : counted(
          kinds.length,
          { one: 'The goal is {1}.', other: 'The goals are {1}.' },
          wordList(kinds.map((kind) => lowerTitle(goalTitles[kind]))),
        );
  const can =
    errors === 0
      ? t`Nothing that was found keeps the plan from its targets.`
      : counted(errors, {
          one: '{0} error keeps the plan from its targets.',
          other: '{0} errors keep the plan from its targets.',
        });
  const said = (['missing', 'thin', 'covered', 'not-needed'] as const).flatMap((state) =>
    count(state) === 0 ? [] : [layersCounted(count(state), state)],
  );
  return [can, t`Of seven layers, ${wordList(said)}.`, goalWords].join(' ');
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
    return { title: laneTitles[layer], state, words: [lowerTitle(stateWords[state])] };
  });
  const said = layers.map(
    (layer) => `${lowerTitle(laneTitles[layer])} ${lowerTitle(stateWords[check.layers[layer]])}`,
  );
  return {
    is: 'figure',
    scene: layerStack(t`The seven layers`, blocks, 756),
    alt: t`The seven layers and their states: ${said.join(', ')}.`,
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
    return plan.get('declaration', layer)?.reason ?? t`Declared as not needed.`;
  const worst = sortedFindings(own)[0];
  if (worst !== undefined && worst.severity !== 'info') return worst.message;
  return state === 'missing'
    ? layerGuide[layer].atStake.sentence
    : t`Nothing was found against it.`;
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

function figureRows(source: ReportSource): readonly FactRow[] {
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
      label: t`Least available against its target`,
      value: worked(source, worst.workload.id, 'availability'),
      note: withSpans(
        typeof target === 'number'
          ? t`${spanHere(0)}: target ${target} %`
          : t`${spanHere(0)}: no target stated`,
        [linked(worst.workload)],
      ),
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
      label: t`Clusters that carry on after losing hosts`,
      value: t`${fit} of ${results.length}`,
      note:
        open > 0
          ? counted(open, { one: '{0} cannot tell', other: '{0} cannot tell' })
          : fit === results.length
            ? t`every machine finds a place`
            : counted(results.length - fit, { one: '{0} too small', other: '{0} too small' }),
    },
  ];
}

function planRows(source: ReportSource): readonly FactRow[] {
  const rows = [
    [t`Power drawn`, 'powerTotal', t`typical, every device`],
    [t`Rack units`, 'unitsTotal', t`height of every device`],
    [t`Purchase`, 'capex', t`planned hardware and perpetual licences`],
    [t`Running cost`, 'opexPerYear', t`energy, support, subscriptions, administration`],
    [
      t`Total cost`,
      'totalCost',
      counted(source.context.assumption('planningYears'), {
        one: 'over {0} year',
        other: 'over {0} years',
      }),
    ],
  ] as const;
  return rows.flatMap(([label, measure, note]) =>
    source.measured('plan', measure) === undefined
      ? []
      : [{ label, value: worked(source, 'plan', measure), note }],
  );
}

const waitingWords = (judgements: number, facts: number): string =>
  counted(
    judgements,
    {
      one: '{0} judgement waits for {1} that nobody stated.',
      other: '{0} judgements wait for {1} that nobody stated.',
    },
    counted(facts, { one: '{0} fact', other: '{0} facts' }),
  );

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
          headingOf(t`Cannot tell`),
          paragraph(
            withSpans(
              t`${waitingWords(check.unknown.length, facts.size)} ${spanHere(0)} lists them.`,
              [{ text: t`What is not known`, to: 'section:assumptions' }],
            ),
          ),
        ];
  const waived = check.waived
    .slice(0, 3)
    .map(
      (finding) =>
        `${rules.get(finding.rule)?.title ?? finding.rule} (${finding.rule}, ${finding.subjects[0]?.name ?? t`plan`}): ${finding.waiver.reason}`,
    );
  return [
    ...unknown,
    ...(waived.length === 0 ? [] : [headingOf(t`Waived`), { is: 'list' as const, items: waived }]),
  ];
}
