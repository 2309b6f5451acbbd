import type { RuleData } from '#shared/rules/rule.ts';

export const linkTooSmall = {
  id: 'CAP-20',
  version: 1,
  title: 'The replication link is too small, or the copy older than promised',
  layers: ['storage', 'network'],
  goals: ['availability'],
  severity: 'error',
  on: ['replication'],
  params: {
    mostPct: {
      label: 'Use of the replication link, at most',
      default: 70,
      unit: '%',
      min: 1,
      max: 100,
      profiles: { lab: 90, regulated: 60 },
    },
  },
  let: {
    full: 'self.linkUse > params.mostPct',
    // Where no cycle is stated, the loss it was planned for is taken as the cycle: then it says nothing of the cycle.
    late: 'has(self.rpoSec) && has(self.cycleSec) && self.replicationLag > self.rpoSec',
  },
  when: "size(self.to('protects')) > 0",
  assert: '!full && !late',
  message:
    '${self.name} uses ${self.linkUse} of its link, of which ${params.mostPct} may be used, and its copy is ${self.replicationLag} old at worst: after a loss more is gone than promised.',
  highlight: ["self.to('protects')", "self.to('writesTo')"],
  docs: {
    why: 'What changes must cross the link, as fast as it changes and with room for the hours when more does; the average hides the end of the month. A link that is nearly full falls behind, and the copy ages until nobody works. The age at worst is the cycle and the time to send what changed in it. Used is what changes in a day, as stated or by a planning value.',
    fix: 'Order more bandwidth, compress, replicate less, or promise less.',
    waive: 'When the load was measured over a month, and peaks may wait.',
    sources: ['4.5'],
  },
} as const satisfies RuleData;
