import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const storageAmongUsersFixtures: RuleFixtures = {
  rule: 'SEC-08',
  plan: {
    parts: {
      array: ['array'],
      lan: ['segment', { segmentRole: 'user' }],
      router: ['router'],
    },
    relations: [['array', 'attachedTo', 'lan']],
  },
  finds: ['lan'],
  says: 'array can be reached from lan',
  clear: [
    { name: 'It is on a storage segment', facts: { lan: { segmentRole: 'storage' } } },
    { name: 'No storage is attached', unrelated: ['array attachedTo lan'] },
    {
      name: 'No storage is attached, and nothing says what the segment is for',
      facts: { lan: { segmentRole: undefined } },
      unrelated: ['array attachedTo lan'],
    },
    {
      name: 'Hosts and no storage on a network of users',
      add: { parts: { 'esx-01': ['server'] }, relations: [['esx-01', 'attachedTo', 'lan']] },
      without: ['array'],
    },
    {
      name: 'One switch carries it and a network of users',
      facts: { lan: { segmentRole: 'storage' } },
      add: {
        parts: { office: ['segment', { segmentRole: 'user' }], leaf: ['switch'] },
        relations: [
          ['lan', 'attachedTo', 'leaf'],
          ['office', 'attachedTo', 'leaf'],
        ],
      },
    },
    {
      name: 'A NAS that serves files to people',
      add: {
        parts: { filer: ['nas', { protocols: ['smb', 's3'] }] },
        relations: [['filer', 'attachedTo', 'lan']],
      },
      without: ['array'],
    },
    {
      name: 'A router joins it to users, and a firewall filters theirs',
      facts: { lan: { segmentRole: 'storage' } },
      add: {
        parts: { office: ['segment', { segmentRole: 'user' }], wall: ['firewall'] },
        relations: [
          ['lan', 'attachedTo', 'router'],
          ['office', 'attachedTo', 'router'],
          ['wall', 'filters', 'office'],
        ],
      },
    },
    {
      name: 'A router joins it to users, and a firewall filters its own',
      facts: { lan: { segmentRole: 'storage' } },
      add: {
        parts: { office: ['segment', { segmentRole: 'user' }], wall: ['firewall'] },
        relations: [
          ['lan', 'attachedTo', 'router'],
          ['office', 'attachedTo', 'router'],
          ['wall', 'filters', 'lan'],
        ],
      },
    },
    {
      name: 'A router joins it to management',
      facts: { lan: { segmentRole: 'storage' } },
      add: {
        parts: { admin: ['segment', { segmentRole: 'mgmt' }] },
        relations: [
          ['lan', 'attachedTo', 'router'],
          ['admin', 'attachedTo', 'router'],
        ],
      },
    },
    {
      name: 'Hosts are attached to the storage segment as well',
      facts: { lan: { segmentRole: 'storage' } },
      add: { parts: { 'esx-01': ['server'] }, relations: [['esx-01', 'attachedTo', 'lan']] },
    },
  ],
  alsoFinds: [
    { name: 'The segment is a DMZ', facts: { lan: { segmentRole: 'dmz' } } },
    {
      name: 'Users are attached to the storage segment',
      facts: { lan: { segmentRole: 'storage' } },
      add: { parts: { staff: ['userGroup'] }, relations: [['staff', 'attachedTo', 'lan']] },
    },
    ...(['accessGateway', 'accessBroker', 'sessionHost', 'vpn'] as const).map((kind) => ({
      name: `A way in is attached to the storage segment: ${kind}`,
      facts: { lan: { segmentRole: 'storage' } },
      add: {
        parts: { door: [kind] as const },
        relations: [['door', 'attachedTo', 'lan'] as const],
      },
    })),
    {
      name: 'Users on the segment decide, whatever its role',
      facts: { lan: { segmentRole: undefined } },
      add: { parts: { pcs: ['endpoint'] }, relations: [['pcs', 'attachedTo', 'lan']] },
    },
    {
      name: 'A router joins it to users with no firewall',
      facts: { lan: { segmentRole: 'storage' } },
      add: {
        parts: { office: ['segment', { segmentRole: 'user' }] },
        relations: [
          ['lan', 'attachedTo', 'router'],
          ['office', 'attachedTo', 'router'],
        ],
      },
    },
    {
      name: 'A router joins it to a DMZ with no firewall',
      facts: { lan: { segmentRole: 'storage' } },
      add: {
        parts: { front: ['segment', { segmentRole: 'dmz' }] },
        relations: [
          ['lan', 'attachedTo', 'router'],
          ['front', 'attachedTo', 'router'],
        ],
      },
    },
    {
      name: 'A NAS that also exports to hosts',
      add: {
        parts: { filer: ['nas', { protocols: ['smb', 'nfs'] }] },
        relations: [['filer', 'attachedTo', 'lan']],
      },
      without: ['array'],
    },
    {
      name: 'A NAS that says nothing of its protocols',
      add: { parts: { filer: ['nas'] }, relations: [['filer', 'attachedTo', 'lan']] },
      without: ['array'],
    },
    {
      name: 'Storage software',
      add: { parts: { pool: ['sdsCluster'] }, relations: [['pool', 'attachedTo', 'lan']] },
      without: ['array'],
    },
  ],
  unknown: [
    {
      name: 'What the segment is for is not stated',
      facts: { lan: { segmentRole: undefined } },
      missing: [['lan', 'segmentRole']],
    },
    {
      name: 'What the segment is for that a router joins it to is not stated',
      facts: { lan: { segmentRole: 'storage' } },
      add: {
        parts: { office: ['segment'] },
        relations: [
          ['lan', 'attachedTo', 'router'],
          ['office', 'attachedTo', 'router'],
        ],
      },
      missing: [['office', 'segmentRole']],
    },
  ],
};
