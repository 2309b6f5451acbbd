import type { RuleData } from '#shared/rules/rule.ts';
import { doubleThem } from './double-them.ts';

/** STR-03 for strict targets: the design gives that rule both severities, and a rule has one. */
export const singlePointUnderAStrictTarget = {
  id: 'STR-29',
  version: 1,
  title: 'A single point of failure under a strict availability target',
  layers: ['access', 'processing', 'network', 'storage'],
  goals: ['availability'],
  severity: 'error',
  on: ['workload'],
  params: {
    strictPct: {
      label: 'Availability target above which nothing may be single',
      default: 99.9,
      unit: '%',
      min: 0,
      max: 100,
      profiles: { lab: 99.99, regulated: 99.5 },
    },
  },
  when: "has(self.availTargetPct) && self.availTargetPct > params.strictPct && size(self.to('runsOn')) > 0",
  assert: 'size(self.singlePoints) == 0',
  message:
    '${self.name} must be available ${self.availTargetPct} of the time, and each of these alone stops it: ${self.singlePoints}.',
  highlight: ['self.singlePoints'],
  hides: ['STR-03'],
  fixes: [doubleThem],
  docs: {
    why: 'A target of 99.95 % leaves four hours and 23 minutes a year for everything: one failed part with a repair contract of four hours uses them up, and it fails on the day when nobody has the spare part. Above 99.9 % a service cannot wait for a repair, so nothing it needs may be single. A service with no stated target is judged by its criticality only (STR-03).',
    fix: 'Double what is named, or state a target that leaves time for repairs.',
    waive:
      'When the part has a measured availability far above the target and a spare stands beside it.',
    sources: ['PVEHA', '4.1', '4.2'],
  },
} as const satisfies RuleData;
