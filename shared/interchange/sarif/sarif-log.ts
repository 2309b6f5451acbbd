import { drawnParent } from '#shared/layout/drawn-parent.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type {
  CheckResult,
  Finding,
  Subject,
  Unknown,
  WaivedFinding,
} from '#shared/rules/finding.ts';
import type { RuleData } from '#shared/rules/rule.ts';
import { sarifLevel, sarifRule } from './sarif-rule.ts';
import type { SarifLog, SarifResult } from './sarif-schema.ts';

/** A checked plan and where it came from. */
export interface CheckedPlan {
  readonly plan: PlanView;
  readonly result: CheckResult;
  readonly rules: readonly RuleData[];
  /** The file as a relative or absolute path. */
  readonly file: string;
  /** The version of Strata, `1.2.3`. */
  readonly version: string;
}

type Location = SarifResult['locations'][number];

/**
 * What the rules say of a plan, as SARIF 2.1.0: findings as failures, what cannot be judged as open, what was waived
 * with its reason as suppressed. Components are logical locations, since a plan has no lines.
 */
export function sarifLog(checked: CheckedPlan): SarifLog {
  const indexes = new Map(checked.rules.map(({ id }, index) => [id, index]));
  const of = (
    said: Finding | Unknown,
  ): Pick<SarifResult, 'ruleId' | 'ruleIndex' | 'locations' | 'partialFingerprints'> => ({
    ruleId: said.rule,
    ruleIndex: indexes.get(said.rule)!,
    locations: said.subjects.map((subject) => locationOf(subject, checked)),
    partialFingerprints: { 'strata/v1': said.key },
  });
  const { findings, waived, unknown } = checked.result;
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
        results: [
          ...findings.map((finding) => ({ ...of(finding), ...failed(finding) })),
          ...waived.map((finding) => ({
            ...of(finding),
            ...failed(finding),
            suppressions: [suppression(finding)],
          })),
          ...unknown.map((one) => ({ ...of(one), ...open(one) })),
        ],
      },
    ],
  };
}

const failed = (finding: Finding) => ({
  kind: 'fail' as const,
  level: sarifLevel(finding.severity),
  message: { text: finding.message },
});

function open(unknown: Unknown) {
  const missing = unknown.missing.map(({ componentName, label }) => `${label} of ${componentName}`);
  const text =
    unknown.tooExpensive === true
      ? 'Cannot tell: the rule takes too many steps on this plan.'
      : `Cannot tell: ${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} not stated.`;
  return { kind: 'open' as const, level: 'none' as const, message: { text } };
}

const suppression = ({ waiver }: WaivedFinding) => ({
  kind: 'external' as const,
  status: 'accepted' as const,
  justification: waiver.reason,
});

function locationOf(subject: Subject, { plan, file }: CheckedPlan): Location {
  return {
    physicalLocation: { artifactLocation: { uri: uriOf(file) } },
    logicalLocations: [
      { name: subject.name, kind: subject.kind, fullyQualifiedName: qualifiedName(subject, plan) },
    ],
  };
}

/** The path from the outermost container: `ESX cluster A/esx-01/ESX 4/order-db-01`. */
function qualifiedName(subject: Subject, plan: PlanView): string {
  const names = [subject.name];
  const seen = new Set([subject.id]);
  for (let up = drawnParent(plan, subject.id); up !== undefined; up = drawnParent(plan, up.id)) {
    if (seen.has(up.id)) break;
    seen.add(up.id);
    names.unshift(up.name);
  }
  return names.join('/');
}

/** A path as a relative URI, or as a file URI where it is absolute. */
function uriOf(file: string): string {
  const path = file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  if (/^[A-Za-z]%3A/.test(path)) return `file:///${path.replace('%3A', ':')}`;
  return path.startsWith('/') ? `file://${path}` : path;
}
