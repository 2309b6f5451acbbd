import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const blindWithWhatItWatchesFixtures: RuleFixtures = {
  rule: 'MGT-07',
  plan: {
    parts: {
      zabbix: ['monitor'],
      'zabbix-vm': ['vm'],
      cluster: ['hostCluster'],
      'esx-01': ['server'],
      'srv-09': ['server'],
    },
    relations: [
      ['zabbix', 'runsOn', 'zabbix-vm'],
      ['zabbix-vm', 'runsOn', 'cluster'],
      ['esx-01', 'memberOf', 'cluster'],
      ['zabbix', 'monitors', 'cluster'],
    ],
  },
  finds: ['zabbix'],
  says: 'falls silent',
  clear: [
    {
      name: 'It watches another server, on which it does not run',
      add: { relations: [['zabbix', 'monitors', 'srv-09']] },
      unrelated: ['zabbix monitors cluster'],
    },
    {
      name: 'It watches another server that is member of another cluster',
      add: {
        parts: { other: ['hostCluster'] },
        relations: [
          ['srv-09', 'memberOf', 'other'],
          ['zabbix', 'monitors', 'srv-09'],
        ],
      },
      unrelated: ['zabbix monitors cluster'],
    },
    {
      name: 'A security log outside watches too',
      add: { parts: { log: ['siem'] }, relations: [['log', 'monitors', 'cluster']] },
    },

    {
      name: 'It runs on a server of its own',
      add: { relations: [['zabbix', 'runsOn', 'srv-09']] },
      unrelated: ['zabbix runsOn zabbix-vm'],
    },
    {
      name: 'A second instance runs elsewhere',
      add: { relations: [['zabbix', 'runsOn', 'srv-09']] },
    },
    { name: 'It watches something else', unrelated: ['zabbix monitors cluster'] },
    { name: 'It is placed nowhere', unrelated: ['zabbix runsOn zabbix-vm'] },
    {
      name: 'A probe outside watches too',
      add: { parts: { probe: ['monitor'] }, relations: [['probe', 'monitors', 'cluster']] },
    },
  ],
  alsoFinds: [
    {
      name: 'An endpoint protection outside watches too, which raises no alarm',
      add: { parts: { edr: ['edr'] }, relations: [['edr', 'monitors', 'cluster']] },
    },
    {
      name: 'It runs on a hypervisor of the cluster that it watches',
      add: {
        parts: { esxi: ['hypervisor'] },
        relations: [
          ['zabbix-vm', 'runsOn', 'esxi'],
          ['esxi', 'memberOf', 'cluster'],
        ],
      },
      unrelated: ['zabbix-vm runsOn cluster'],
    },
    {
      name: 'It watches the hypervisor under it',
      add: {
        parts: { esxi: ['hypervisor'] },
        relations: [
          ['zabbix-vm', 'runsOn', 'esxi'],
          ['zabbix', 'monitors', 'esxi'],
        ],
      },
      unrelated: ['zabbix-vm runsOn cluster', 'zabbix monitors cluster'],
    },
    ...(['osPlatform', 'ftServer', 'k8sCluster'] as const).map((kind) => ({
      name: `It runs on the ${kind} that it watches`,
      add: {
        parts: { ground: [kind] as const },
        relations: [
          ['zabbix', 'runsOn', 'ground'],
          ['zabbix', 'monitors', 'ground'],
        ] as const,
      },
      unrelated: ['zabbix runsOn zabbix-vm', 'zabbix monitors cluster'],
    })),

    {
      name: 'It watches the servers of its cluster',
      add: { relations: [['zabbix', 'monitors', 'esx-01']] },
      unrelated: ['zabbix monitors cluster'],
    },
    {
      name: 'The second watcher runs on the same cluster',
      add: {
        parts: { second: ['siem'] },
        relations: [
          ['second', 'monitors', 'cluster'],
          ['second', 'runsOn', 'cluster'],
        ],
      },
      finds: ['second', 'zabbix'],
    },
    {
      name: 'It runs on the hypervisor of a server that it watches',
      add: {
        parts: { kvm: ['hypervisor'] },
        relations: [
          ['zabbix-vm', 'runsOn', 'kvm'],
          ['kvm', 'runsOn', 'srv-09'],
          ['zabbix', 'monitors', 'srv-09'],
        ],
      },
      unrelated: ['zabbix-vm runsOn cluster', 'zabbix monitors cluster'],
    },
    {
      name: 'A probe outside watches another server, which it watches too',
      add: {
        parts: { probe: ['monitor'] },
        relations: [
          ['zabbix', 'monitors', 'srv-09'],
          ['probe', 'monitors', 'srv-09'],
        ],
      },
    },
    {
      name: 'It watches a server of the cluster, which belongs to storage software too',
      add: {
        parts: { pool: ['sdsCluster'] },
        relations: [
          ['esx-01', 'memberOf', 'pool'],
          ['zabbix', 'monitors', 'esx-01'],
        ],
      },
      unrelated: ['zabbix monitors cluster'],
    },
  ],
  neverUnknown: 'Where it runs and what it watches is drawn, not stated.',
};
