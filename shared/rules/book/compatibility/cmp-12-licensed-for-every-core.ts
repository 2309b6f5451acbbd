import type { RuleData } from '#shared/rules/rule.ts';

export const licensedForEveryCore = {
  id: 'CMP-12',
  version: 1,
  title: 'Fewer cores licensed than the software may run on',
  layers: ['processing', 'application'],
  goals: ['cost'],
  severity: 'warning',
  on: ['workload'],
  // Worked out for software only that says it is licensed so.
  when: 'applies(self.licenceCores)',
  assert: 'self.licensedCores >= self.licenceCores',
  message:
    '${self.name} is licensed for ${self.licensedCores} and may run on ${self.licenceCores}: by the policy of its vendor every core it may move to counts.',
  highlight: ["self.to('runsOn')"],
  docs: {
    why: 'Some vendors, Oracle first among them, do not accept virtualization software as a limit of a licence (soft partitioning): every core of every host that the machine may run on is to be licensed, not its virtual processors. The policy is contested and not part of every contract; what counts is the text of yours. Accepted limits are hard partitions: LPARs, nPars, capped zones and vPars.',
    fix: 'Give such software a small cluster or servers of its own, use a partition that the vendor accepts, or license all cores. Ask legal advice before an audit does.',
    waive:
      'When the contract names the virtual processors or the hosts that count, and somebody has read it.',
    sources: ['ORA', 'ORA2'],
  },
} as const satisfies RuleData;
