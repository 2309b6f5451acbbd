import type { RuleData } from '#shared/rules/rule.ts';

export const backupDoesNotFinish = {
  id: 'CAP-18',
  version: 1,
  title: 'The backup does not finish in its window',
  layers: ['management', 'storage'],
  goals: ['availability'],
  severity: 'warning',
  on: ['backup'],
  let: {
    window: 'has(self.windowHours) ? self.windowHours : self.frequencyHours',
  },
  when: "size(self.to('protects')) > 0",
  assert: 'self.backupTime <= window',
  message:
    "A run of ${self.name} takes ${self.backupTime}, and ${window} is ${has(self.windowHours) ? 'its window' : 'the time until the next begins'}: runs are cut off or overlap, and the newest copy is older than promised.",
  highlight: ["self.to('protects')", "self.to('writesTo')"],
  docs: {
    why: 'A run moves what has changed since the last one, over the slowest of source, network and target. What does not finish is cut off, slows the working day or meets the next run, and the copies grow older unnoticed. Where no window is stated, a run must be done before the next begins. Taken are the data of all it protects, and the share that changes in a day: as stated, else a planning value.',
    fix: 'Back up changed blocks only, a faster network or target, more streams, or a longer window.',
    waive: 'When the first full copy is meant, which is brought in by disk.',
    sources: ['4.5'],
  },
} as const satisfies RuleData;
