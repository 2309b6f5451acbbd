import type { RuleData } from '#shared/rules/rule.ts';

export const clusterNobodyAskedFor = {
  id: 'MIS-22',
  version: 1,
  title: 'A failover cluster for a workload that can wait',
  layers: ['processing'],
  goals: ['cost'],
  severity: 'info',
  on: ['workload'],
  params: {
    rtoSec: { label: 'Recovery time that needs no cluster', default: 14400, unit: 's', min: 0 },
  },
  let: { clusters: "([self] + self.to('runsOn')).fromAll('protects').ofKind('failoverCluster')" },
  when: 'size(clusters) > 0',
  assert: 'self.rtoSec < params.rtoSec || self.criticality < 3',
  message:
    '${self.name} may be down for ${self.rtoSec} and has a failover cluster: more availability than asked for, paid in skill and upkeep.',
  highlight: ['clusters'],
  fixes: [
    {
      title: 'Take it out of the cluster',
      edits: [
        { unrelate: 'protects', from: 'clusters', to: 'self' },
        { unrelate: 'protects', from: 'clusters', to: "self.to('runsOn')" },
      ],
    },
  ],
  docs: {
    why: 'A cluster brings a quorum, fencing, a second machine, patches in turn and people who understand all of it. For a workload that nobody misses for hours, a restart by the platform or a restore does the same for less, and with fewer ways to fail.',
    fix: 'Rely on restart of the virtual machine or on restore from backup.',
    waive:
      'When the cluster exists anyway for others and this workload rides along, or its members are needed for patching without a break.',
    sources: ['own knowledge'],
  },
} as const satisfies RuleData;
