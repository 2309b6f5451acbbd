import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

const only = (
  kind: 'failoverCluster' | 'sdsCluster' | 'k8sCluster' | 'parallelCluster' | 'idp',
) => ({
  name: `A plan that has only one of these: ${kind}`,
  add: { parts: { other: [kind] as const } },
  without: ['cluster'],
});

export const oneClockOrNameServiceFixtures: RuleFixtures = {
  rule: 'STR-28',
  plan: {
    parts: {
      cluster: ['hostCluster'],
      clock: ['timeSource', { instances: 1 }],
      names: ['dns', { instances: 1 }],
    },
  },
  finds: ['plan'],
  says: 'planned are 1 for time and 1 for names',
  clear: [
    { name: 'Two of each', facts: { clock: { instances: 2 }, names: { instances: 2 } } },
    {
      name: 'A second component of each, whatever their instances',
      facts: { clock: { instances: undefined }, names: { instances: undefined } },
      add: { parts: { 'clock-2': ['timeSource'], 'names-2': ['dns'] } },
    },
    { name: 'A lab, where one of each will do', add: { profile: 'lab' } },
    { name: 'Nothing that needs them', without: ['cluster'] },
  ],
  alsoFinds: [
    { name: 'None at all', without: ['clock', 'names'] },
    { name: 'One source of time', facts: { names: { instances: 2 } } },
    { name: 'One name service', facts: { clock: { instances: 2 } } },
    { name: 'One decides, whatever the other', facts: { clock: { instances: undefined } } },
    { name: 'The lab has no source of time', add: { profile: 'lab' }, without: ['clock'] },
    only('failoverCluster'),
    only('sdsCluster'),
    only('k8sCluster'),
    only('parallelCluster'),
    only('idp'),
  ],
  unknown: [
    {
      name: 'The instances of the time source are not stated',
      facts: { clock: { instances: undefined }, names: { instances: 2 } },
      missing: [['clock', 'instances']],
    },
    {
      name: 'The instances of the name service are not stated',
      facts: { clock: { instances: 2 }, names: { instances: undefined } },
      missing: [['names', 'instances']],
    },
  ],
};
