import type { PlanView } from '#shared/plan/plan.ts';
import type { CheckResult, Finding, UsedFact } from '#shared/rules/finding.ts';

/** Version 1 of what `check --format json` prints. Keys are added, never changed. */
export function checkJson(plan: PlanView, result: CheckResult): string {
  const { id: _id, ...meta } = plan.meta;
  const answer = {
    plan: { ...meta, components: plan.size('component'), relations: plan.size('relation') },
    layers: result.layers,
    findings: result.findings.map(findingJson),
    unknown: result.unknown.map(({ rule, severity, layers, subjects, missing }) => ({
      rule,
      severity,
      layers,
      subjects,
      missing,
    })),
    waived: result.waived.map((finding) => {
      const { reason, owner, waivedOn, until } = finding.waiver;
      return { ...findingJson(finding), waiver: { reason, owner, waivedOn, until } };
    }),
  };
  return `${JSON.stringify(answer, undefined, 2)}\n`;
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
