import type { RuleData } from '#shared/rules/rule.ts';

export const riskReviewDue = {
  id: 'REC-07',
  version: 1,
  title: 'A risk to be reviewed',
  layers: [],
  severity: 'info',
  on: 'plan',
  let: { due: "plan.recorded('risksToReview')" },
  assert: 'due.size() == 0',
  message:
    'Risks past the day of their review: ${due}. Their likelihood and impact may be others by now.',
  docs: {
    why: 'A risk that was rated once is right for that day. The day of the review was set so that somebody looks again.',
    fix: 'Rate the risk again and set the next day, or close it.',
    waive: 'When the review takes place elsewhere: say where its outcome stands.',
    sources: ['RCAR', 'own knowledge'],
  },
} as const satisfies RuleData;
