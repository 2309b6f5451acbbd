import type { RuleData } from '#shared/rules/rule.ts';

export const waiverExpired = {
  id: 'WVR-02',
  version: 1,
  title: 'Waiver past its day',
  layers: [],
  severity: 'info',
  on: 'plan',
  let: { expired: "plan.waivers('expired')" },
  assert: 'expired.size() == 0',
  message:
    'Waivers past their day: ${expired}. They hold nothing back any more, so what they accepted has to be decided again.',
  docs: {
    why: 'A waiver with an end was meant to be looked at again on that day. Since then its finding shows again, or is gone.',
    fix: 'Decide again: mend the fault, or waive it once more with a new day. Remove the old waiver.',
    waive: 'When the record of what was once accepted has to stay in the plan.',
    sources: ['own knowledge'],
  },
} as const satisfies RuleData;
