import type { PlanView } from '#shared/plan/plan.ts';
import type { CheckResult, Finding, Unknown, WaivedFinding } from '#shared/rules/finding.ts';
import type { RuleData } from '#shared/rules/rule.ts';
import { stateSince, type Baseline, type JudgedAs } from '../baseline/baseline.ts';
import { LogicalLocations } from './logical-locations.ts';
import { sarifLevel, sarifRule } from './sarif-rule.ts';
import type { SarifLog, SarifResult } from './sarif-schema.ts';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';

/** A checked plan and where it came from. */
export interface CheckedPlan {
  readonly plan: PlanView;
  readonly result: CheckResult;
  readonly rules: readonly RuleData[];
  /** The file as a relative or absolute path. */
  readonly file: string;
  /** The version of Strata, `1.2.3`. */
  readonly version: string;
  /** An earlier check: with it each result says whether it is new since. */
  readonly baseline?: Baseline;
}

type Said = Finding | Unknown;
type Common = Omit<SarifResult, 'kind' | 'level' | 'message' | 'suppressions'>;

/**
 * What the rules say of a plan, as SARIF 2.1.0: findings as failures, what cannot be judged as open, what was waived
 * with its reason as suppressed. Components are logical locations, since a plan has no lines.
 */
export function sarifLog(checked: CheckedPlan): SarifLog {
  const { findings, waived, unknown } = checked.result;
  const locations = new LogicalLocations(checked.plan);
  const common = commonOf(checked, locations);
  // SARIF 2.1.0 §3.27.23: where any result tells its suppressions, all do.
  const results = [
    ...findings.map((one) => ({ ...common(one, 'finding'), ...failed(one), suppressions: [] })),
    ...waived.map((one) => ({
      ...common(one, 'waived'),
      ...failed(one),
      suppressions: [suppression(one)],
    })),
    ...unknown.map((one) => ({ ...common(one, 'unknown'), ...open(one), suppressions: [] })),
  ];
  return {
    $schema:
      'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Strata',
            semanticVersion: checked.version,
            rules: checked.rules.map(sarifRule),
          },
        },
        columnKind: 'utf16CodeUnits',
        logicalLocations: [...locations.all],
        results,
      },
    ],
  };
}

/** What every result says: its rule, where it is, by what to know it again, and whether it is new. */
function commonOf(
  { rules, file, baseline }: CheckedPlan,
  locations: LogicalLocations,
): (said: Said, as: JudgedAs) => Common {
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const physicalLocation = { artifactLocation: { uri: uriOf(file) } };
  return (said, as) => ({
    ruleId: said.rule,
    ruleIndex: indexes.get(said.rule)!,
    locations: said.subjects.map((subject) => ({
      physicalLocation,
      logicalLocations: [locations.of(subject)],
    })),
    partialFingerprints: { 'strata/v1': said.key },
    ...(baseline === undefined ? {} : { baselineState: stateSince(baseline, said.key, as) }),
  });
}

const failed = (finding: Finding) => ({
  kind: 'fail' as const,
  level: sarifLevel(finding.severity),
  message: { text: finding.message },
});

function open(unknown: Unknown) {
  const missing = unknown.missing.map(
    ({ componentName, label }) => t`${label} of ${componentName}`,
  );
  const text =
    unknown.tooExpensive === true
      ? t`Cannot tell: the rule takes too many steps on this plan.`
      : counted(
          missing.length,
          {
            one: 'Cannot tell: {1} is not stated.',
            other: 'Cannot tell: {1} are not stated.',
          },
          missing.join(', '),
        );
  return { kind: 'open' as const, level: 'none' as const, message: { text } };
}

function suppression({ waiver }: WaivedFinding): SarifResult['suppressions'][number] {
  const { reason, waivedOn, owner, until } = waiver;
  return {
    kind: 'external',
    status: 'accepted',
    justification: reason,
    properties: {
      waivedOn,
      ...(owner === undefined ? {} : { owner }),
      ...(until === undefined ? {} : { until }),
    },
  };
}

/** A path as a relative URI, or as a file URI where it is absolute. */
function uriOf(file: string): string {
  const path = file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  if (/^[A-Za-z]%3A/.test(path)) return `file:///${path.replace('%3A', ':')}`;
  return path.startsWith('/') ? `file://${path}` : path;
}
