import type { RuleData } from '#shared/rules/rule.ts';

export const processorsDoNotMatch = {
  id: 'CMP-03',
  version: 1,
  title: 'Running machines cannot move between these processors',
  layers: ['processing'],
  goals: ['agility', 'availability'],
  severity: 'error',
  on: ['hostCluster'],
  let: {
    members: "self.from('memberOf')",
    hosts: "(members + members.ofKind('hypervisor').toAll('runsOn')).ofKind('server').distinct()",
    vendors: 'hosts.filter(h, has(h.cpuVendor)).map(h, h.cpuVendor).distinct()',
    generations: 'hosts.filter(h, has(h.cpuGeneration)).map(h, h.cpuGeneration).distinct()',
    oneVendor: 'size(vendors) <= 1 && size(hosts.map(h, h.cpuVendor).distinct()) == 1',
    oneGeneration: 'size(generations) <= 1 && size(hosts.map(h, h.cpuGeneration).distinct()) == 1',
  },
  when: 'size(hosts) > 1',
  assert: '(oneVendor && (has(self.cpuBaseline) || oneGeneration)) || !self.liveMigration',
  message:
    "${self.name} mixes ${size(vendors) > 1 ? 'processors of different vendors' : 'processor generations without a common baseline'}: a running machine cannot move between them.",
  highlight: ['hosts'],
  fixes: [
    {
      title: 'Set the oldest generation as the common baseline (EVC)',
      edits: [{ set: 'cpuBaseline', of: 'self', to: 'oldest generation in the cluster' }],
    },
    {
      title: 'Do without live migration',
      edits: [{ set: 'liveMigration', of: 'self', to: false }],
    },
  ],
  docs: {
    why: 'A running system has looked at its processor when it started and uses what it found. On a processor without these features it would crash, so the platform refuses the move. A baseline hides newer features from every machine; between vendors nothing helps.',
    fix: 'Set a common baseline before the machines are started, and keep processors of one vendor in a cluster.',
    waive: 'When machines are only moved while switched off, or within pairs of equal hosts.',
    sources: ['own knowledge'],
  },
} as const satisfies RuleData;
