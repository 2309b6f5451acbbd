import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const manyConsolesFixtures: RuleFixtures = {
  rule: 'MGT-10',
  plan: {
    goals: ['unifiedManagement'],
    parts: {
      manager: ['vmManager', { technology: 'vmware-vcenter' }],
      zabbix: ['monitor', { technology: 'zabbix' }],
      ansible: ['configMgmt', { technology: 'ansible' }],
      veeam: ['backup', { technology: 'veeam-backup' }],
    },
  },
  finds: ['plan'],
  says: 'run from 4 consoles',
  clear: [
    { name: 'Three consoles', without: ['ansible'] },
    { name: 'One management is no goal', goals: ['cost'] },
    { name: 'A branch', add: { profile: 'branch' } },
    { name: 'A lab', add: { profile: 'lab' } },
  ],
  alsoFinds: [
    {
      name: 'It is one of several goals',
      goals: ['availability', 'unifiedManagement'],
    },
  ],
  neverUnknown: 'What a product does not say of its consoles counts as one.',
};
