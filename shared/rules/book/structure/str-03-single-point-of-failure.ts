import type { RuleData } from '#shared/rules/rule.ts';
import { doubleThem } from './double-them.ts';

export const singlePointOfFailure = {
  id: 'STR-03',
  version: 1,
  title: 'A single point of failure',
  layers: ['access', 'processing', 'network', 'storage'],
  goals: ['availability'],
  severity: 'warning',
  on: ['workload'],
  params: {
    critical: {
      label: 'Criticality up to which nothing may be single',
      default: 2,
      min: 1,
      max: 4,
      profiles: { lab: 1, regulated: 3 },
    },
  },
  // What runs on nothing has no parts to lose: STR-02 says so.
  when: "self.criticality <= params.critical && size(self.to('runsOn')) > 0",
  assert: 'size(self.singlePoints) == 0',
  message: 'Each of these alone stops ${self.name} when it fails: ${self.singlePoints}.',
  highlight: ['self.singlePoints'],
  fixes: [doubleThem],
  docs: {
    why: 'Redundancy counts only when it is everywhere on the way from the users to the service and its data: one switch, one controller, one feed or one name service that stands alone undoes the rest. What is found is worked out from the drawing: everything the service needs, with what stands in for what. What is not drawn is not counted, and the note on the figure says of what nothing is drawn. For strict targets the same is an error (STR-29); a single way in is also shown at the way in (STR-22).',
    fix: 'Double what is named, beginning with what is cheap: a second instance, a second cord, a second switch. Or accept the risk for this service and state it.',
    waive:
      'When the part is repaired or replaced within the recovery time of the service, with a spare part and somebody who knows how.',
    sources: ['PVEHA', '4.2'],
  },
} as const satisfies RuleData;
