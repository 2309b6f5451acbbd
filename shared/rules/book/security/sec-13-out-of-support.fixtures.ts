import type { Kind } from '#shared/catalogue/kinds.ts';
import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

const others: readonly Kind[] = [
  'server',
  'ftServer',
  'chassis',
  'hypervisor',
  'switch',
  'fcSwitch',
  'router',
  'loadBalancer',
  'firewall',
  'array',
  'nas',
  'tape',
  'ups',
  'accessGateway',
  'accessBroker',
  'vpn',
  'idp',
  'mfa',
  'pam',
  'microseg',
  'edr',
  'siem',
  'scanner',
  'kms',
  'orchestrator',
  'configMgmt',
  'monitor',
  'capacityMgr',
  'itsm',
  'backup',
  'backupRepo',
  'timeSource',
  'dns',
];

export const outOfSupportFixtures: RuleFixtures = {
  rule: 'SEC-13',
  plan: { parts: { vcenter: ['vmManager', { supportEnd: '2025-10-02' }] } },
  finds: ['vcenter'],
  says: 'no security updates after 2025-10-02',
  clear: [
    { name: 'Support lasts for 365 days', facts: { vcenter: { supportEnd: '2027-01-01' } } },
    {
      name: 'Support ends today, in a lab',
      facts: { vcenter: { supportEnd: '2026-01-01' } },
      add: { profile: 'lab' },
    },
    {
      name: 'Support lasts for 180 days, in a branch',
      facts: { vcenter: { supportEnd: '2026-06-30' } },
      add: { profile: 'branch' },
    },
    {
      name: 'Support lasts for 730 days, where rules are strict',
      facts: { vcenter: { supportEnd: '2028-01-01' } },
      add: { profile: 'regulated' },
    },
    { name: 'It is to be retired', facts: { vcenter: { status: 'retire' } } },
    { name: 'No date is stated', facts: { vcenter: { supportEnd: undefined } } },
  ],
  alsoFinds: [
    { name: 'Support lasts for 364 days', facts: { vcenter: { supportEnd: '2026-12-31' } } },
    {
      name: 'Support ended yesterday, in a lab',
      facts: { vcenter: { supportEnd: '2025-12-31' } },
      add: { profile: 'lab' },
    },
    { name: 'It is there already', facts: { vcenter: { status: 'existing' } } },
    {
      name: 'Everything else that has an end of support',
      add: {
        parts: Object.fromEntries(
          others.map((kind) => [kind, [kind, { supportEnd: '2025-10-02' }] as const]),
        ),
      },
      finds: ['vcenter', ...others],
    },
  ],
  neverUnknown:
    'A component with no date says nothing: most plans know the date of some components only.',
};
