import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

const hosts = ['hv-01', 'hv-02'] as const;
const machines = ['crm', 'mail', 'files', 'print', 'sales'] as const;

export const windowsRightsOnTheWorstDayFixtures: RuleFixtures = {
  rule: 'CMP-11',
  plan: {
    parts: {
      cluster: [
        'hostCluster',
        { haRestart: true, windowsEdition: 'standard', windowsLicenceSets: 2 },
      ],
      ...Object.fromEntries(hosts.map((host) => [host, ['server', { cores: 16 }] as const])),
      ...Object.fromEntries(
        machines.map((name) => [name, ['vm', { osKernelFamily: 'windows' }] as const]),
      ),
    },
    relations: [
      ...hosts.map((host) => [host, 'memberOf', 'cluster'] as const),
      ...machines.map((name) => [name, 'runsOn', 'cluster'] as const),
    ],
  },
  finds: ['cluster'],
  says: 'run 5 machines with Windows on one host, and its Standard licences allow 4',
  clear: [
    { name: 'A third set', facts: { cluster: { windowsLicenceSets: 3 } } },
    { name: 'Exactly as many as allowed', without: ['sales'] },
    { name: 'Datacenter', facts: { cluster: { windowsEdition: 'datacenter' } } },
    { name: 'No edition is stated', facts: { cluster: { windowsEdition: undefined } } },
    { name: 'One of them is Linux', facts: { sales: { osKernelFamily: 'linux' } } },
    {
      name: 'One says nothing, and there are rights for it too',
      facts: { sales: { osKernelFamily: undefined }, cluster: { windowsLicenceSets: 3 } },
    },
  ],
  alsoFinds: [
    {
      name: 'A host has an edition of its own',
      facts: {
        cluster: { windowsEdition: 'datacenter' },
        'hv-01': { windowsEdition: 'standard', windowsLicenceSets: 1 },
      },
      finds: ['hv-01'],
    },
  ],
  unknown: [
    {
      name: 'The sets are not stated',
      facts: { cluster: { windowsLicenceSets: undefined } },
      missing: [['cluster', 'windowsLicenceSets']],
    },
    {
      name: 'The system of a machine decides, and is blank',
      facts: { sales: { osKernelFamily: undefined } },
      missing: [['sales', 'osKernelFamily']],
    },
  ],
};
