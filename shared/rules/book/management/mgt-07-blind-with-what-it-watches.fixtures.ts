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
  ],
  neverUnknown: 'Where it runs and what it watches is drawn, not stated.',
};
