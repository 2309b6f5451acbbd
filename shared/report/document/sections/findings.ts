import { formatValue } from '#shared/catalogue/units.ts';
import { sayNumber } from '#shared/analysis/say-measured.ts';
import { lowerFirst } from '#shared/base/lower-first.ts';
import { wordList } from '#shared/base/word-list.ts';
import { isMeasureName, measureData } from '#shared/catalogue/measures.ts';
import { isFieldName } from '#shared/catalogue/fields.ts';
import type { Finding, UsedFact, WaivedFinding, WaiverState } from '#shared/rules/finding.ts';
import type { Severity } from '#shared/rules/rule.ts';
import type { Block, ReportSection, Row, Span } from '../report-document.ts';
import type { ReportSource } from '../report-source.ts';
import { andMore, none, severityInk } from '../said.ts';
import { section } from '../section.ts';
import { columns, paragraph, tableUnder } from '../tables.ts';
import { sortedFindings } from '../sorted-findings.ts';
import { counted } from '#shared/words/counted.ts';
import { t, tAs } from '#shared/words/t.ts';

const headings: Readonly<Record<Severity, string>> = {
  error: t`Errors`,
  warning: t`Warnings`,
  info: tAs('Notes', 'severity'),
};

/** What the rules found, what it rests on, and what somebody decided to live with. */
export function findingsSection(source: ReportSource): readonly ReportSection[] {
  const { check, rules } = source;
  const sorted = sortedFindings(check.findings);
  const of = (severity: Severity): readonly Block[] =>
    tableUnder(headings[severity], {
      columns: columns(t`Rule`, t`Finding`, t`About`, t`Rests on`),
      rows: sorted
        .filter((finding) => finding.severity === severity)
        .map((finding) => findingRow(finding)),
    });
  const lead =
    sorted.length === 0
      ? counted(rules.size, {
          one: '{0} rule found nothing against the plan.',
          other: '{0} rules found nothing against the plan.',
        })
      : counted(rules.size, {
          one: '{0} rule judged the plan. Each row names the rule with its version, so that the judgement can be understood later.',
          other:
            '{0} rules judged the plan. Each row names the rule with its version, so that the judgement can be understood later.',
        });
  return section('findings', t`Findings and waivers`, [
    paragraph(lead),
    ...of('error'),
    ...of('warning'),
    ...of('info'),
    ...mending(source),
    ...tableUnder(t`Waived`, {
      columns: columns(t`Rule`, t`Finding`, t`Reason`, t`Owner`, t`Waived on`, t`Until`),
      rows: check.waived.map(waivedRow),
    }),
    ...tableUnder(t`Waivers that hold nothing back`, {
      columns: columns(t`Rule`, t`About`, t`Reason`, t`State`),
      rows: idleWaivers(source),
    }),
    ...ownRules(source),
  ]);
}

const ruleCell = ({ rule, version }: Pick<Finding, 'rule' | 'version'>): readonly Span[] => [
  { text: rule, bold: true },
  { text: ` v${version}`, ink: 'ink-3' },
];

function findingRow(finding: Finding): Row {
  return {
    anchor: `finding:${finding.key}`,
    edge: severityInk[finding.severity],
    cells: [ruleCell(finding), finding.message, subjects(finding), factsOf(finding.facts)],
  };
}

function subjects({ subjects: all }: Finding): readonly Span[] {
  const shown = all
    .slice(0, 4)
    .flatMap(({ id, name }, index): Span[] => [
      ...(index === 0 ? [] : [{ text: ', ' }]),
      id === 'plan' ? { text: t`the plan` } : { text: name, to: `component:${id}` },
    ]);
  return andMore(shown, all.length - 4);
}

function factsOf(facts: readonly UsedFact[]): string {
  const said = facts
    .slice(0, 4)
    .map((used) => `${used.componentName}: ${lowerFirst(used.label)} ${valueOf(used)}`);
  const more = facts.length - said.length;
  const shown = said.join('; ');
  return more > 0
    ? counted(more, { one: '{1}; and {0} more', other: '{1}; and {0} more' }, shown)
    : shown;
}

function valueOf({ field, value, unit }: UsedFact): string {
  if (isMeasureName(field) && typeof value === 'number')
    return sayNumber(measureData(field), value);
  if (isFieldName(field)) return formatValue(field, value);
  const said = Array.isArray(value) ? wordList(value, 'and', 4) : String(value);
  return `${said}${unit === undefined || said.endsWith(unit) ? '' : ` ${unit}`}`;
}

/** What helps, once for each rule that found something. */
function mending({ check, rules }: ReportSource): readonly Block[] {
  const ids = [...new Set(check.findings.map(({ rule }) => rule))].sort();
  const rows = ids.flatMap((id): Row[] => {
    const rule = rules.get(id);
    return rule === undefined
      ? []
      : [
          {
            cells: [
              ruleCell({ rule: id, version: rule.version }),
              rule.title,
              rule.docs.fix,
              rule.docs.waive,
            ],
          },
        ];
  });
  return tableUnder(t`How to mend it`, {
    columns: columns(t`Rule`, t`What it asks`, t`How to mend it`, t`When to live with it`),
    rows,
  });
}

const waivedRow = (finding: WaivedFinding): Row => ({
  anchor: `finding:${finding.key}`,
  edge: 'mute',
  cells: [
    ruleCell(finding),
    finding.message,
    finding.waiver.reason,
    finding.waiver.owner ?? none,
    finding.waiver.waivedOn,
    finding.waiver.until ?? none,
  ],
});

const waiverWords: Readonly<Record<Exclude<WaiverState, 'holds'>, string>> = {
  reopened: t`the facts it rested on changed: the finding shows again`,
  unused: t`there is no such finding any more`,
  'cannot-tell': t`nobody can tell whether the finding stands`,
  expired: t`its day is past`,
  'rule-off': t`its rule is switched off`,
};

function idleWaivers({ check, plan }: ReportSource): readonly Row[] {
  return check.waivers.flatMap(({ waiver, state }): Row[] =>
    state === 'holds'
      ? []
      : [
          {
            cells: [
              waiver.rule,
              waiver.subject === 'plan'
                ? t`the plan`
                : (plan.component(waiver.subject)?.name ?? waiver.subject),
              waiver.reason,
              waiverWords[state],
            ],
          },
        ],
  );
}

function ownRules({ plan }: ReportSource): readonly Block[] {
  const own = [...plan.all('rule')].map(({ id, data, enabled, pack }): Row => ({
    cells: [id, data.title, pack ?? t`this plan`, enabled ? t`judges` : t`off`],
  }));
  const settings = [...plan.all('setting')]
    .filter(({ id }) => id.startsWith('rule.'))
    .map(({ id, value, source, setOn }): Row => ({
      cells: [id.slice('rule.'.length), String(value), source ?? none, setOn],
    }));
  return [
    ...tableUnder(t`The plan's own rules`, {
      columns: columns(t`Rule`, t`Title`, t`From`, t`State`),
      rows: own,
    }),
    ...tableUnder(t`Rules set differently`, {
      columns: columns(t`Setting`, t`Value`, t`Source`, t`Set on`),
      rows: settings,
    }),
  ];
}
