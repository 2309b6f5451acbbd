import { guardKinds, operationKinds } from '#shared/catalogue/control-kinds.ts';
import { deviceKinds } from '#shared/catalogue/device-kinds.ts';
import type { RuleData } from '#shared/rules/rule.ts';

export const outOfSupport = {
  id: 'SEC-13',
  version: 1,
  title: 'Out of security support',
  layers: ['security', 'management'],
  goals: ['security'],
  severity: 'warning',
  on: [
    ...deviceKinds,
    'hypervisor',
    'ups',
    'accessGateway',
    'accessBroker',
    'vpn',
    ...guardKinds,
    ...operationKinds,
  ],
  params: {
    daysAhead: {
      label: 'Support must last for another',
      default: 365,
      unit: 'days',
      min: 0,
      profiles: { lab: 0, branch: 180, regulated: 730 },
    },
  },
  when: "has(self.supportEnd) && self.status != 'retire'",
  assert: 'daysSince(self.supportEnd) <= -params.daysAhead',
  message:
    '${self.name} gets no security updates after ${self.supportEnd}, and must have them for another ${params.daysAhead}: a hole that is found later stays open.',
  docs: {
    why: 'After the end of support a hole that becomes known is not closed any more, and becomes part of every toolkit. Replacing a product takes budget, tests and a weekend, so the time to plan it is well before the date. A component with no date is not judged; products that are discontinued are found by MIS-27.',
    fix: 'Plan the upgrade or replacement before the date, and mark the component as to be retired.',
    waive:
      'When extended support has been bought: enter its end instead. Or when the replacement is ordered and arrives in time.',
    sources: ['own knowledge'],
  },
} as const satisfies RuleData;
