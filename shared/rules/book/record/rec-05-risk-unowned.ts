import type { RuleData } from '#shared/rules/rule.ts';

export const riskUnowned = {
  id: 'REC-05',
  version: 1,
  title: 'A risk without owner or response',
  layers: [],
  severity: 'warning',
  on: 'plan',
  let: { unowned: "plan.recorded('unownedRisks')" },
  assert: 'unowned.size() == 0',
  message: 'Risks that nobody owns or answers: ${unowned}. They will be noticed when they happen.',
  docs: {
    why: 'A risk is managed by somebody who watches it and by a response: avoid, reduce, transfer or accept. A list of risks with neither is a list of excuses.',
    fix: 'Name an owner, and decide on the response. Close the risk when it can no longer happen.',
    waive: 'When owners are named outside of this plan: say where.',
    sources: ['VCWAF', 'RCAR'],
  },
} as const satisfies RuleData;
