import type { RuleData } from '#shared/rules/rule.ts';

export const unfulfilledRequirement = {
  id: 'REC-01',
  version: 1,
  title: 'A requirement that nothing fulfils',
  layers: [],
  severity: 'warning',
  on: 'plan',
  let: { unfulfilled: "plan.recorded('unfulfilledRequirements')" },
  assert: 'unfulfilled.size() == 0',
  message:
    'Requirements that no goal and no decision fulfils: ${unfulfilled}. Nobody can show that the plan meets them.',
  docs: {
    why: 'A requirement is met by a goal that the plan is judged by, or by a decision that says how. One with neither was written down and forgotten: nobody designs for it, and nobody tests it.',
    fix: 'Link the requirement to the goal that stands for it, or to the decision that fulfils it. Remove it when nobody needs it any more.',
    waive: 'When the requirement is for a later stage: say which in the reason.',
    sources: ['VCWAF', 'RCAR'],
  },
} as const satisfies RuleData;
