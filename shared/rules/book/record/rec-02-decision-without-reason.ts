import type { RuleData } from '#shared/rules/rule.ts';

export const decisionWithoutReason = {
  id: 'REC-02',
  version: 1,
  title: 'A decision without a reason',
  layers: [],
  severity: 'warning',
  on: 'plan',
  let: { unjustified: "plan.recorded('unjustifiedDecisions')" },
  assert: 'unjustified.size() == 0',
  message:
    'Accepted decisions without a justification: ${unjustified}. Whoever comes later cannot tell whether they still hold.',
  docs: {
    why: 'A decision is made in a situation. When the reason is not written down, the next team can only keep it blindly or reverse it blindly.',
    fix: 'Say in one or two sentences why this option was chosen, against which drivers.',
    waive: 'When the decision was prescribed from outside: name who prescribed it instead.',
    sources: ['MADR', 'VVDD'],
  },
} as const satisfies RuleData;
