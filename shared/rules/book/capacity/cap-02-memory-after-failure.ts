import { clusterHosts } from '../cluster-machines.ts';
import type { RuleData } from '#shared/rules/rule.ts';

export const memoryAfterFailure = {
  id: 'CAP-02',
  version: 1,
  title: 'After losing hosts the memory does not suffice',
  layers: ['processing'],
  goals: ['availability'],
  severity: 'error',
  on: ['hostCluster'],
  params: {
    mostPct: {
      label: 'Memory in use after losing hosts, at most',
      default: 90,
      unit: '%',
      min: 1,
      max: 200,
      profiles: { lab: 110, branch: 95, regulated: 85 },
    },
  },
  let: { hosts: clusterHosts },
  when: 'applies(self.memoryAfterFailure)',
  assert: 'self.memoryAfterFailure <= params.mostPct',
  message:
    'After losing the hosts that ${self.name} must be able to lose, its machines need ${self.memoryAfterFailure} of the memory that is left, and ${params.mostPct} may be used: some will not restart.',
  highlight: ['hosts'],
  docs: {
    why: 'Memory is what clusters run out of first: a processor can be shared for a while, memory that is not there cannot. Counted is the memory of all machines that run, with the overhead of the platform, over the memory of the hosts that are left when the largest ones are gone, less what the platform keeps on each.',
    fix: 'Add memory to each host, add a host, or give machines as much memory as they really use.',
    waive: 'When machines that may stay off after a failure are named, and the rest fits.',
    sources: ['4.4', 'VHAAC'],
  },
} as const satisfies RuleData;
