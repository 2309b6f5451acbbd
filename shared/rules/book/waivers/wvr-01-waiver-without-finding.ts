import type { RuleData } from '#shared/rules/rule.ts';

export const waiverWithoutFinding = {
  id: 'WVR-01',
  version: 1,
  title: 'Waiver without a finding',
  layers: [],
  severity: 'info',
  on: 'plan',
  let: { unused: "plan.waivers('unused')" },
  assert: 'unused.size() == 0',
  message:
    'Waivers that waive nothing: ${unused}. They would hide a fault of the same kind that comes later.',
  docs: {
    why: 'A waiver says that somebody looked at a fault and accepted it. When the fault is gone, the waiver still stands, and the next fault of that kind at the same place is accepted without anybody having looked.',
    fix: 'Remove the waiver. When its component or its rule is gone, it has nothing to waive any more.',
    waive:
      'When the fault is expected back soon, such as during a rebuild. Give the waivers themselves an end.',
    sources: ['own knowledge'],
  },
} as const satisfies RuleData;
