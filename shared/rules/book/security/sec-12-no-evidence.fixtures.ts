import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const noEvidenceFixtures: RuleFixtures = {
  rule: 'SEC-12',
  plan: {
    parts: {
      cluster: ['hostCluster'],
      'esx-01': ['server'],
      'esx-02': ['server'],
      login: ['idp'],
      log: ['siem'],
    },
    relations: [
      ['esx-01', 'memberOf', 'cluster'],
      ['esx-02', 'memberOf', 'cluster'],
    ],
  },
  finds: ['plan'],
  says: 'No security log hears of cluster',
  clear: [
    { name: 'The cluster sends', add: { relations: [['log', 'monitors', 'cluster']] } },
    {
      name: 'All its members send',
      add: {
        relations: [
          ['log', 'monitors', 'esx-01'],
          ['log', 'monitors', 'esx-02'],
        ],
      },
    },
    {
      name: 'The hypervisors on its members send',
      add: {
        parts: { 'hv-1': ['hypervisor'], 'hv-2': ['hypervisor'] },
        relations: [
          ['hv-1', 'runsOn', 'esx-01'],
          ['hv-2', 'runsOn', 'esx-02'],
          ['log', 'monitors', 'hv-1'],
          ['log', 'monitors', 'hv-2'],
        ],
      },
    },
    {
      name: 'Its members are hypervisors, and their servers send',
      add: {
        parts: { 'hv-1': ['hypervisor'] },
        relations: [
          ['hv-1', 'runsOn', 'esx-01'],
          ['hv-1', 'memberOf', 'cluster'],
          ['log', 'monitors', 'esx-01'],
        ],
      },
      unrelated: ['esx-01 memberOf cluster', 'esx-02 memberOf cluster'],
    },
    {
      name: 'A partitioned system whose server sends',
      add: {
        parts: { zones: ['osPlatform'] },
        relations: [
          ['zones', 'runsOn', 'esx-01'],
          ['log', 'monitors', 'esx-01'],
        ],
      },
      without: ['cluster'],
    },
    { name: 'No platform is drawn', without: ['cluster'] },
    { name: 'Nothing of security is planned, which is another rule', without: ['login', 'log'] },
  ],
  alsoFinds: [
    { name: 'There is no security log', without: ['log'] },
    { name: 'Only one of its members sends', add: { relations: [['log', 'monitors', 'esx-01']] } },
    { name: 'It has no members', without: ['esx-01', 'esx-02'] },
    {
      name: 'Another watcher is no log',
      add: { parts: { watch: ['monitor'] }, relations: [['watch', 'monitors', 'cluster']] },
    },
    {
      name: 'Of two platforms one is silent',
      add: {
        parts: { vcenter: ['vmManager'] },
        relations: [['log', 'monitors', 'cluster']],
      },
    },
    {
      name: 'A silent partitioned system',
      add: { parts: { zones: ['osPlatform'] } },
      without: ['cluster'],
    },
    {
      name: 'A silent Kubernetes cluster',
      add: { parts: { k8s: ['k8sCluster'] } },
      without: ['cluster'],
    },
    {
      name: 'A silent fault-tolerant server',
      add: { parts: { stratus: ['ftServer'] } },
      without: ['cluster'],
    },
  ],
  neverUnknown: 'It follows relations only.',
};
