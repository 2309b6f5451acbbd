import type { RuleData } from '#shared/rules/rule.ts';

export const actionOverdue = {
  id: 'REC-04',
  version: 1,
  title: 'An action past its day',
  layers: [],
  severity: 'warning',
  on: 'plan',
  let: { overdue: "plan.recorded('overdueActions')" },
  assert: 'overdue.size() == 0',
  message: 'Actions past their day: ${overdue}. What was to be done by then is not.',
  docs: {
    why: 'Plans fail by what somebody was going to do. An action past its day is either done and nobody said so, or a gap in the plan.',
    fix: 'Mark it as done or dropped, or agree on another day with its owner.',
    waive: 'When the day is bound to an event that has moved: name the event.',
    sources: ['TP', 'own knowledge'],
  },
} as const satisfies RuleData;
