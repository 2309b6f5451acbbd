import type { RuleData } from '#shared/rules/rule.ts';

export const restoreNeverTested = {
  id: 'MGT-04',
  version: 1,
  title: 'The restore was never tested, or long ago',
  layers: ['management'],
  goals: ['availability', 'security'],
  severity: 'warning',
  on: ['backup'],
  params: {
    maxDays: {
      label: 'Longest time between restore tests',
      default: 180,
      unit: 'days',
      min: 1,
      profiles: { regulated: 90, lab: 365 },
    },
  },
  assert: 'has(self.restoreTestedOn) && daysSince(self.restoreTestedOn) <= params.maxDays',
  message:
    "${has(self.restoreTestedOn) ? 'The last restore test of ' + self.name + ' is too long ago' : 'No restore test of ' + self.name + ' is recorded'}: an untested backup is a hope.",
  docs: {
    why: 'Jobs report success while they skip an open database, write to a full disk or encrypt with a lost key. Nobody finds out before the day it matters, unless somebody restores on an ordinary day. Here a blank date is an answer: no test is known.',
    fix: 'Restore a machine and a file, note how long it took, and enter the date.',
    waive: 'When the tool restores and checks every copy by itself each night.',
    sources: ['CISA2'],
  },
} as const satisfies RuleData;
