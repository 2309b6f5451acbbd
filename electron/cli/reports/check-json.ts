import {
  goneSince,
  stateSince,
  type Baseline,
  type JudgedAs,
} from '#shared/interchange/baseline/baseline.ts';
import type { CheckResult, Finding, UsedFact } from '#shared/rules/finding.ts';
import type { Checked } from './checked.ts';

/** Version 1 of what `check --format json` prints. Keys are added, never changed. */
export function checkJson({ plan, result, baseline }: Checked): string {
  const since = (key: string, as: JudgedAs) =>
    baseline === undefined ? {} : { since: stateSince(baseline, key, as) };
  const { id: _id, ...meta } = plan.meta;
  const answer = {
    plan: { ...meta, components: plan.size('component'), relations: plan.size('relation') },
    layers: result.layers,
    findings: result.findings.map((finding) => ({
      ...findingJson(finding),
      ...since(finding.key, 'finding'),
    })),
    unknown: result.unknown.map(({ key, rule, severity, layers, subjects, missing }) => ({
      rule,
      severity,
      layers,
      subjects,
      missing,
      ...since(key, 'unknown'),
    })),
    waived: result.waived.map((finding) => {
      const { reason, owner, waivedOn, until } = finding.waiver;
      return {
        ...findingJson(finding),
        waiver: { reason, owner, waivedOn, until },
        ...since(finding.key, 'waived'),
      };
    }),
    ...(baseline === undefined ? {} : { baseline: baselineJson(baseline, result) }),
  };
  return `${JSON.stringify(answer, undefined, 2)}\n`;
}

function baselineJson(baseline: Baseline, result: CheckResult): object {
  const { name, takenOn } = baseline;
  const states = result.findings.map(({ key }) => stateSince(baseline, key, 'finding'));
  const known = states.filter((state) => state === 'unchanged').length;
  const gone = goneSince(baseline, result);
  return { name, takenOn, new: states.length - known, known, gone };
}

interface FindingJson extends Omit<Finding, 'key'> {
  readonly facts: readonly UsedFact[];
}

const findingJson = ({
  rule,
  version,
  severity,
  layers,
  subjects,
  message,
  facts,
}: Finding): FindingJson => ({
  rule,
  version,
  severity,
  layers,
  subjects,
  message,
  facts,
});
