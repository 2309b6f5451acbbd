import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const tooFewMembersFixtures: RuleFixtures = {
  rule: 'STR-15',
  plan: {
    parts: {
      ceph: ['sdsCluster', { technology: 'ceph' }],
      'n-1': ['server'],
      'n-2': ['server'],
    },
    relations: [
      ['n-1', 'memberOf', 'ceph'],
      ['n-2', 'memberOf', 'ceph'],
    ],
  },
  finds: ['ceph'],
  says: 'has 2 members',
  clear: [
    {
      name: 'Three servers',
      add: { parts: { 'n-3': ['server'] }, relations: [['n-3', 'memberOf', 'ceph']] },
    },
    { name: 'No members are drawn', without: ['n-1', 'n-2'] },
    { name: 'Software that is content with two', facts: { ceph: { technology: 'starwind-vsan' } } },
    {
      name: 'Two servers and a witness carry mirrors that tolerate one failure on vSAN',
      facts: { ceph: { technology: 'vmware-vsan', protection: 'mirror', failuresTolerated: 1 } },
      add: { parts: { witness: ['quorumVote'] }, relations: [['witness', 'votesIn', 'ceph']] },
    },
    {
      name: 'Four servers for RAID-5 on vSAN',
      facts: { ceph: { technology: 'vmware-vsan', protection: 'raid5' } },
      add: {
        parts: { 'n-3': ['server'], 'n-4': ['server'] },
        relations: [
          ['n-3', 'memberOf', 'ceph'],
          ['n-4', 'memberOf', 'ceph'],
        ],
      },
    },
    {
      name: 'Six servers for RAID-6 on vSAN',
      facts: { ceph: { technology: 'vmware-vsan', protection: 'raid6' } },
      add: {
        parts: { 'n-3': ['server'], 'n-4': ['server'], 'n-5': ['server'], 'n-6': ['server'] },
        relations: [
          ['n-3', 'memberOf', 'ceph'],
          ['n-4', 'memberOf', 'ceph'],
          ['n-5', 'memberOf', 'ceph'],
          ['n-6', 'memberOf', 'ceph'],
        ],
      },
    },
    {
      name: 'vSAN that adapts its protection by itself',
      facts: { ceph: { technology: 'vmware-vsan', protection: 'erasure' } },
    },
    {
      name: 'Two Proxmox hosts with a witness',
      add: {
        parts: {
          pve: ['hostCluster', { technology: 'proxmox-ve', haRestart: true }],
          witness: ['quorumVote'],
        },
        relations: [
          ['n-1', 'memberOf', 'pve'],
          ['n-2', 'memberOf', 'pve'],
          ['witness', 'votesIn', 'pve'],
        ],
      },
      without: ['ceph'],
    },
    {
      name: 'Two Proxmox hosts without restart',
      add: {
        parts: { pve: ['hostCluster', { technology: 'proxmox-ve', haRestart: false }] },
        relations: [
          ['n-1', 'memberOf', 'pve'],
          ['n-2', 'memberOf', 'pve'],
        ],
      },
      without: ['ceph'],
    },
    {
      name: 'Two hosts of another product with restart',
      add: {
        parts: { esx: ['hostCluster', { technology: 'vmware-vsphere', haRestart: true }] },
        relations: [
          ['n-1', 'memberOf', 'esx'],
          ['n-2', 'memberOf', 'esx'],
        ],
      },
      without: ['ceph'],
    },
  ],
  alsoFinds: [
    {
      name: 'Three servers for mirrors that tolerate two failures on vSAN',
      facts: { ceph: { technology: 'vmware-vsan', protection: 'mirror', failuresTolerated: 2 } },
      add: {
        parts: { 'n-3': ['server'], 'n-4': ['server'] },
        relations: [
          ['n-3', 'memberOf', 'ceph'],
          ['n-4', 'memberOf', 'ceph'],
        ],
      },
    },
    {
      name: 'Two servers without witness for mirrors on vSAN',
      facts: { ceph: { technology: 'vmware-vsan', protection: 'mirror', failuresTolerated: 1 } },
    },
    {
      name: 'Three servers for RAID-5 on vSAN',
      facts: { ceph: { technology: 'vmware-vsan', protection: 'raid5' } },
      add: { parts: { 'n-3': ['server'] }, relations: [['n-3', 'memberOf', 'ceph']] },
    },
    {
      name: 'Five servers for RAID-6 on vSAN',
      facts: { ceph: { technology: 'vmware-vsan', protection: 'raid6' } },
      add: {
        parts: { 'n-3': ['server'], 'n-4': ['server'], 'n-5': ['server'] },
        relations: [
          ['n-3', 'memberOf', 'ceph'],
          ['n-4', 'memberOf', 'ceph'],
          ['n-5', 'memberOf', 'ceph'],
        ],
      },
    },
    {
      name: 'Two Proxmox hosts with restart',
      add: {
        parts: { pve: ['hostCluster', { technology: 'proxmox-ve', haRestart: true }] },
        relations: [
          ['n-1', 'memberOf', 'pve'],
          ['n-2', 'memberOf', 'pve'],
        ],
      },
      without: ['ceph'],
      finds: ['pve'],
    },
    {
      name: 'Six servers for mirrors that tolerate three failures on vSAN',
      facts: { ceph: { technology: 'vmware-vsan', protection: 'mirror', failuresTolerated: 3 } },
      add: {
        parts: { 'n-3': ['server'], 'n-4': ['server'], 'n-5': ['server'], 'n-6': ['server'] },
        relations: [
          ['n-3', 'memberOf', 'ceph'],
          ['n-4', 'memberOf', 'ceph'],
          ['n-5', 'memberOf', 'ceph'],
          ['n-6', 'memberOf', 'ceph'],
        ],
      },
    },
    { name: 'A single server', without: ['n-2'] },
  ],
  unknown: [
    {
      name: 'The software is not stated',
      facts: { ceph: { technology: undefined } },
      missing: [['ceph', 'technology']],
    },
    {
      name: 'How vSAN protects is not stated',
      facts: { ceph: { technology: 'vmware-vsan', failuresTolerated: 1 } },
      missing: [['ceph', 'protection']],
    },
    {
      name: 'How many failures vSAN tolerates is not stated',
      facts: { ceph: { technology: 'vmware-vsan', protection: 'mirror' } },
      missing: [['ceph', 'failuresTolerated']],
    },
    {
      name: 'Whether two Proxmox hosts restart is not stated',
      add: {
        parts: { pve: ['hostCluster', { technology: 'proxmox-ve' }] },
        relations: [
          ['n-1', 'memberOf', 'pve'],
          ['n-2', 'memberOf', 'pve'],
        ],
      },
      without: ['ceph'],
      missing: [['pve', 'haRestart']],
    },
  ],
};
