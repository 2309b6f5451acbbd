import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const nobodyWatchesFixtures: RuleFixtures = {
  rule: 'MGT-01',
  plan: { parts: { 'esx-01': ['server'], log: ['siem'] } },
  finds: ['plan'],
  says: 'Nothing is monitored',
  clear: [
    { name: 'There is monitoring', add: { parts: { zabbix: ['monitor'] } } },
    { name: 'There is nothing to watch', without: ['esx-01'] },
  ],
  alsoFinds: [
    {
      name: 'Only a workload is drawn',
      add: { parts: { mail: ['workload'] } },
      without: ['esx-01'],
    },
  ],
  neverUnknown: 'Whether monitoring is drawn is always known.',
};
