import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

const hosts = ['esx-01', 'esx-02', 'esx-03'] as const;

export const hostsDriftApartFixtures: RuleFixtures = {
  rule: 'MGT-05',
  plan: {
    parts: {
      cluster: ['hostCluster'],
      'esx-01': ['server'],
      'esx-02': ['server'],
      'esx-03': ['server'],
    },
    relations: hosts.map((host) => [host, 'memberOf', 'cluster'] as const),
  },
  finds: ['cluster'],
  says: '3 hosts of cluster are configured by hand',
  clear: [
    { name: 'Two hosts', without: ['esx-03'] },
    {
      name: 'The cluster is configured by a tool',
      add: {
        parts: { ansible: ['configMgmt'] },
        relations: [['ansible', 'configures', 'cluster']],
      },
    },
    {
      name: 'Each host is configured by a tool',
      add: {
        parts: { ansible: ['configMgmt'] },
        relations: hosts.map((host) => ['ansible', 'configures', host] as const),
      },
    },
    {
      name: 'An orchestrator configures the hypervisor on one, and the other hosts',
      add: {
        parts: { morpheus: ['orchestrator'], hv: ['hypervisor'] },
        relations: [
          ['hv', 'runsOn', 'esx-01'],
          ['morpheus', 'configures', 'hv'],
          ['morpheus', 'configures', 'esx-02'],
          ['morpheus', 'configures', 'esx-03'],
        ],
      },
    },
    { name: 'Three hosts in a branch', add: { profile: 'branch' } },
    { name: 'Three hosts in a lab', add: { profile: 'lab' } },
  ],
  alsoFinds: [
    {
      name: 'Two hosts, where rules are strict',
      without: ['esx-03'],
      add: { profile: 'regulated' },
    },
    {
      name: 'One host is left out',
      add: {
        parts: { ansible: ['configMgmt'] },
        relations: [
          ['ansible', 'configures', 'esx-01'],
          ['ansible', 'configures', 'esx-02'],
        ],
      },
    },
    { name: 'A tool is drawn and configures nothing', add: { parts: { ansible: ['configMgmt'] } } },
    {
      name: 'The members are hypervisors',
      add: {
        parts: { 'hv-03': ['hypervisor'] },
        relations: [
          ['hv-03', 'memberOf', 'cluster'],
          ['hv-03', 'runsOn', 'esx-03'],
        ],
      },
      unrelated: ['esx-03 memberOf cluster'],
    },
  ],
  neverUnknown: 'Members, and what configures them, are drawn, not stated.',
};
