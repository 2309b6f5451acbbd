import type { RuleData } from '#shared/rules/rule.ts';

export const oneClockOrNameService = {
  id: 'STR-28',
  version: 1,
  title: 'Time or names come from one place, or from none',
  layers: ['management'],
  goals: ['availability'],
  severity: 'warning',
  on: 'plan',
  params: {
    sources: {
      label: 'Sources of time, and of names',
      default: 2,
      min: 1,
      profiles: { lab: 1 },
    },
  },
  let: {
    clocks: "plan.all('timeSource')",
    names: "plan.all('dns')",
    time: 'size(clocks) >= params.sources || clocks.map(c, c.instances).sum() >= params.sources',
    naming: 'size(names) >= params.sources || names.map(n, n.instances).sum() >= params.sources',
  },
  when: "plan.count('hostCluster', 'failoverCluster', 'sdsCluster', 'k8sCluster', 'parallelCluster', 'idp') > 0",
  assert: 'time && naming',
  message:
    'Clusters and sign-in break when the clock drifts or names do not resolve, and ${params.sources} sources of each are wanted: planned are ${size(clocks)} for time and ${size(names)} for names.',
  highlight: ['clocks', 'names'],
  fixes: [
    {
      title: 'Add time and name services in pairs',
      edits: [
        { add: 'timeSource', as: 'clock', name: 'Time', facts: { instances: 2 } },
        { add: 'dns', as: 'resolver', name: 'Name service', facts: { instances: 2 } },
      ],
    },
  ],
  docs: {
    why: 'Members of a cluster compare timestamps, sign-in refuses tickets that are five minutes off, certificates have a first and a last second, and nearly everything finds its partners by name. When the one server that gives time or names is down, things fail that have nothing to do with it, and nobody looks there first.',
    fix: 'Run two name services or more, and two or more sources of time, best four, on different hosts; at least one of each outside the cluster that needs them.',
    waive:
      'When another team or a provider gives time and names: better draw them as two components with their owner. Domain controllers that do both count when they are drawn as such.',
    sources: ['PVECM', 'own knowledge'],
  },
} as const satisfies RuleData;
