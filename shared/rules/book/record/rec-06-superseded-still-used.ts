import type { RuleData } from '#shared/rules/rule.ts';

export const supersededStillUsed = {
  id: 'REC-06',
  version: 1,
  title: 'A superseded decision that others still rest on',
  layers: [],
  severity: 'info',
  on: 'plan',
  let: { superseded: "plan.recorded('supersededStillNamed')" },
  assert: 'superseded.size() == 0',
  message:
    'Decisions no longer in force that others still rest on: ${superseded}. Who follows the link builds what was given up.',
  docs: {
    why: 'When a decision is replaced, what was built on it has to be looked at: another decision, an open action or a requirement may still follow the old one.',
    fix: 'Link them to the decision in its place, or decide them again.',
    waive: 'When the link only tells the history: move it into the text.',
    sources: ['MADR'],
  },
} as const satisfies RuleData;
