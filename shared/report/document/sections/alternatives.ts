import { laneTitles } from '#shared/catalogue/lane-titles.ts';
import { decisionSheet, type DecisionSheet } from '#shared/scenario/decision-sheet.ts';
import { differences } from '#shared/scenario/difference.ts';
import { findingRows } from '#shared/scenario/sheet-text.ts';
import { verdictSigns, verdictWords } from '#shared/scenario/verdict.ts';
import type { Finding } from '#shared/rules/finding.ts';
import { stateWords } from '#shared/scene/icons/glyph-words.ts';
import type { Block, ReportSection, Row } from '../report-document.ts';
import type { Alternative, ReportSource } from '../report-source.ts';
import { section } from '../section.ts';
import { columns, firstRows, headingOf, paragraph, tableUnder } from '../tables.ts';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';

/** So many findings of each side are told; the others are counted. */
const mostFindings = 12;

/** The plan's other scenarios, each weighed against the plan that is reported. Left out where there are none. */
export function alternativesSection(source: ReportSource): readonly ReportSection[] {
  const { alternatives = [] } = source.options;
  if (alternatives.length === 0) return [];
  const lead = counted(alternatives.length, {
    one: 'One alternative is weighed against the plan of this report, figure by figure. “Better” is said from the alternative’s side; where facts are blank and the bounds overlap, nobody can tell.',
    other:
      '{0} alternatives are weighed against the plan of this report, figure by figure. “Better” is said from the alternative’s side; where facts are blank and the bounds overlap, nobody can tell.',
  });
  return section('alternatives', t`Alternatives compared`, [
    paragraph(lead, 'lead'),
    ...alternatives.flatMap((alternative) => blocksOf(source, alternative)),
  ]);
}

function blocksOf(source: ReportSource, { name, description, plan }: Alternative): Block[] {
  const sheet = decisionSheet(source.plan, plan, source.options.today);
  return [
    headingOf(name),
    ...(description === undefined ? [] : [paragraph(description)]),
    paragraph(differenceWords(source, plan)),
    {
      is: 'table',
      title: t`${name}, weighed against the plan`,
      columns: columns('', t`The plan`, name, t`${name} is`),
      rows: figureRows(sheet),
    },
    ...findingBlocks(t`Findings that ${name} would open`, sheet.gained),
    ...findingBlocks(t`Findings that ${name} would close`, sheet.lost),
  ];
}

/** "12 things are different: 4 added, 1 removed, 7 changed." */
function differenceWords({ plan }: ReportSource, other: Alternative['plan']): string {
  const counts = Map.groupBy(differences(plan, other), ({ is }) => is);
  const words = (['added', 'removed', 'changed'] as const).flatMap((kind) => {
    const count = counts.get(kind)?.length ?? 0;
    return count === 0 ? [] : [changeForms[kind](count)];
  });
  return words.length === 0
    ? t`It is the same as the plan, thing by thing.`
    : t`Against the plan, so many things are different: ${words.join(', ')}.`;
}

const changeForms = {
  added: (count: number) => counted(count, { one: '{0} added', other: '{0} added' }),
  removed: (count: number) => counted(count, { one: '{0} removed', other: '{0} removed' }),
  changed: (count: number) => counted(count, { one: '{0} changed', other: '{0} changed' }),
} as const;

function figureRows(sheet: DecisionSheet): readonly Row[] {
  return [
    ...findingRows(sheet).map(({ label, before, after, verdict }): Row => ({
      cells: [label, before, after, verdictWords[verdict]],
    })),
    ...sheet.layers.map(({ layer, before, after }): Row => ({
      edge: `l-${layer}`,
      cells: [
        t`Layer ${laneTitles[layer]}`,
        stateWords[before],
        stateWords[after],
        verdictWords.differs,
      ],
    })),
    ...sheet.groups.flatMap(({ rows }) =>
      rows.map(({ label, subject, before, after, verdict }): Row => ({
        cells: [
          subject === undefined ? label : `${label}: ${subject.name}`,
          before,
          after,
          `${verdictSigns[verdict]} ${verdictWords[verdict]}`,
        ],
      })),
    ),
  ];
}

function findingBlocks(heading: string, findings: readonly Finding[]): readonly Block[] {
  const { rows, rest } = firstRows(
    findings.map(({ rule, severity, message }): Row => ({ cells: [rule, severity, message] })),
    mostFindings,
    (count, most) =>
      t`The ${most} that matter most of ${count} findings are shown; the plan attached to this file has them all.`,
  );
  return [
    ...tableUnder(heading, { columns: columns(t`Rule`, t`Severity`, t`Finding`), rows }),
    ...rest,
  ];
}
