import type { RuleData } from '#shared/rules/rule.ts';

export const decisionOnNothing = {
  id: 'REC-03',
  version: 1,
  title: 'A decision that rests on what is gone or rejected',
  layers: [],
  severity: 'warning',
  on: 'plan',
  let: { unfounded: "plan.recorded('unfoundedDecisions')" },
  assert: 'unfounded.size() == 0',
  message:
    'Accepted decisions that rest on what is gone or was rejected: ${unfounded}. What they were decided for is no longer so.',
  docs: {
    why: 'A decision names what it is about. When that was removed from the plan, or the decision it builds on was rejected, its reason may have gone with it.',
    fix: 'Decide again: take the link away when it no longer matters, or mark the decision as superseded or deprecated.',
    waive: 'When the decision is kept as a record of what once was: mark it as deprecated instead.',
    sources: ['MADR', 'own knowledge'],
  },
} as const satisfies RuleData;
