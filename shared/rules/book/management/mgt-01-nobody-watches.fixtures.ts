import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

const watched = [
  'ftServer',
  'hypervisor',
  'hostCluster',
  'vm',
  'osPlatform',
  'osContainer',
  'k8sCluster',
  'pod',
  'failoverCluster',
  'parallelCluster',
  'array',
  'nas',
  'sdsCluster',
  'workload',
] as const;

export const nobodyWatchesFixtures: RuleFixtures = {
  rule: 'MGT-01',
  plan: { parts: { 'esx-01': ['server'], log: ['siem'] } },
  finds: ['plan'],
  says: 'Nothing is monitored',
  clear: [
    { name: 'There is monitoring', add: { parts: { zabbix: ['monitor'] } } },
    { name: 'There is nothing to watch', without: ['esx-01'] },
  ],
  alsoFinds: watched.map((kind) => ({
    name: `Only a ${kind} is drawn`,
    add: { parts: { it: [kind] as const } },
    without: ['esx-01'],
  })),
  neverUnknown: 'Whether monitoring is drawn is always known.',
};
