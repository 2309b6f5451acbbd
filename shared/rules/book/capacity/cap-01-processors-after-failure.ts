import { clusterHosts } from '../cluster-machines.ts';
import type { RuleData } from '#shared/rules/rule.ts';

export const processorsAfterFailure = {
  id: 'CAP-01',
  version: 1,
  title: 'After losing hosts the processors do not suffice',
  layers: ['processing'],
  goals: ['availability', 'performance'],
  severity: 'error',
  on: ['hostCluster'],
  params: {
    mostPct: {
      label: 'Processors in use after losing hosts, at most',
      default: 80,
      unit: '%',
      min: 1,
      max: 200,
      profiles: { lab: 100, branch: 90, regulated: 70 },
    },
  },
  let: { hosts: clusterHosts },
  when: 'applies(self.cpuAfterFailure)',
  assert: 'self.cpuAfterFailure <= params.mostPct',
  message:
    'After losing the hosts that ${self.name} must be able to lose, its machines ask for ${self.cpuAfterFailure} of the processors that are left, and ${params.mostPct} may be used: they will run slowly or not start.',
  highlight: ['hosts'],
  docs: {
    why: 'A cluster that must survive the loss of a host has to keep room for what ran there. Counted is the peak load of all machines, in cores, over the cores of the hosts that are left when the largest ones are gone. How many may be lost is stated on the cluster; where it says nothing, one.',
    fix: 'Add a host, move machines elsewhere, or give machines as many processors as they really use.',
    waive: 'When machines that may stay off after a failure are named, and the rest fits.',
    sources: ['4.4', 'VHAAC'],
  },
} as const satisfies RuleData;
