import type { RuleData } from '#shared/rules/rule.ts';

export const alertsNobodyReceives = {
  id: 'MGT-08',
  version: 1,
  title: 'Alerts that nobody receives',
  layers: ['management'],
  goals: ['availability', 'unifiedManagement'],
  severity: 'warning',
  on: ['monitor'],
  assert: 'has(self.alertTarget)',
  message: '${self.name} has nobody to alert: what it sees at night is read in the morning.',
  fixes: [
    {
      title: 'Alert the people on call',
      edits: [{ set: 'alertTarget', of: 'self', to: 'On call' }],
    },
  ],
  docs: {
    why: 'Monitoring shortens an outage by the time it saves until somebody acts. A screen that nobody looks at saves none. A blank target is an answer here: none is known.',
    fix: 'Say who is alerted, by which way, and who comes next when nobody answers.',
    waive: 'When it only records for later, and another tool raises the alarm.',
    sources: ['own knowledge'],
  },
} as const satisfies RuleData;
