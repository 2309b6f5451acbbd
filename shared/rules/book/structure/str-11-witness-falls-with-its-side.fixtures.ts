import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const witnessFallsWithItsSideFixtures: RuleFixtures = {
  rule: 'STR-11',
  plan: {
    parts: {
      witness: ['quorumVote'],
      ha: ['failoverCluster'],
      'n-1': ['server'],
      'n-2': ['server'],
      berlin: ['site'],
      potsdam: ['site'],
      leipzig: ['site'],
    },
    relations: [
      ['witness', 'votesIn', 'ha'],
      ['n-1', 'memberOf', 'ha'],
      ['n-2', 'memberOf', 'ha'],
      ['n-1', 'locatedIn', 'berlin'],
      ['n-2', 'locatedIn', 'potsdam'],
      ['witness', 'locatedIn', 'berlin'],
    ],
  },
  finds: ['witness'],
  says: 'stands at a site of the cluster',
  clear: [
    {
      name: 'It stands at a third site',
      add: { relations: [['witness', 'locatedIn', 'leipzig']] },
      unrelated: ['witness locatedIn berlin'],
    },
    { name: 'It is in the cloud', facts: { witness: { voteKind: 'cloud' } } },
    {
      name: 'All members stand at one site',
      add: { relations: [['n-2', 'locatedIn', 'berlin']] },
      unrelated: ['n-2 locatedIn potsdam'],
    },
    { name: 'It votes nowhere', unrelated: ['witness votesIn ha'] },
    {
      name: 'Its place is stated instead of drawn',
      facts: { witness: { location: 'Provider in Leipzig' } },
      unrelated: ['witness locatedIn berlin'],
    },
    {
      name: 'It runs on a server outside the cluster at a third site',
      add: {
        parts: { small: ['server'], rack: ['rack'] },
        relations: [
          ['witness', 'runsOn', 'small'],
          ['small', 'mountedIn', 'rack'],
          ['rack', 'locatedIn', 'leipzig'],
        ],
      },
      unrelated: ['witness locatedIn berlin'],
    },
    {
      name: 'The cluster is said to stand at one site, and nothing is drawn',
      facts: { ha: { multiSite: false } },
      unrelated: ['witness locatedIn berlin', 'n-1 locatedIn berlin', 'n-2 locatedIn potsdam'],
    },
  ],
  alsoFinds: [
    {
      name: 'It runs on a member',
      add: { relations: [['witness', 'runsOn', 'n-1']] },
      unrelated: ['witness locatedIn berlin'],
    },
    {
      name: 'It runs in a machine on the host cluster it votes in, at one site',
      add: {
        parts: { pve: ['hostCluster'], 'w-vm': ['vm'] },
        relations: [
          ['witness', 'votesIn', 'pve'],
          ['witness', 'runsOn', 'w-vm'],
          ['w-vm', 'runsOn', 'pve'],
        ],
      },
      unrelated: ['witness votesIn ha', 'witness locatedIn berlin'],
    },
    {
      name: 'A cloud witness on a member is still within',
      facts: { witness: { voteKind: 'cloud' } },
      add: { relations: [['witness', 'runsOn', 'n-1']] },
    },
    {
      name: 'It runs on a server at a voting site',
      add: {
        parts: { small: ['server'], rack: ['rack'] },
        relations: [
          ['witness', 'runsOn', 'small'],
          ['small', 'mountedIn', 'rack'],
          ['rack', 'locatedIn', 'potsdam'],
        ],
      },
      unrelated: ['witness locatedIn berlin'],
    },
    { name: 'A file share is not the cloud', facts: { witness: { voteKind: 'file' } } },
    {
      name: 'The members are machines on servers in racks',
      add: {
        parts: {
          'vm-1': ['vm'],
          'vm-2': ['vm'],
          'hv-1': ['hypervisor'],
          'hv-2': ['hypervisor'],
          'rack-1': ['rack'],
          'rack-2': ['rack'],
        },
        relations: [
          ['vm-1', 'memberOf', 'ha'],
          ['vm-2', 'memberOf', 'ha'],
          ['vm-1', 'runsOn', 'hv-1'],
          ['vm-2', 'runsOn', 'hv-2'],
          ['hv-1', 'runsOn', 'n-1'],
          ['hv-2', 'runsOn', 'n-2'],
          ['n-1', 'mountedIn', 'rack-1'],
          ['n-2', 'mountedIn', 'rack-2'],
          ['rack-1', 'locatedIn', 'berlin'],
          ['rack-2', 'locatedIn', 'potsdam'],
        ],
      },
      unrelated: [
        'n-1 memberOf ha',
        'n-2 memberOf ha',
        'n-1 locatedIn berlin',
        'n-2 locatedIn potsdam',
      ],
    },
  ],
  unknown: [
    {
      name: 'Where it stands is neither drawn nor stated',
      unrelated: ['witness locatedIn berlin'],
      missing: [['witness', 'location']],
    },
    {
      name: 'The cluster is said to span sites and the witness says nothing',
      facts: { ha: { multiSite: true } },
      unrelated: ['witness locatedIn berlin', 'n-1 locatedIn berlin', 'n-2 locatedIn potsdam'],
      missing: [['witness', 'location']],
    },
    {
      name: 'Storage that spans sites, with a witness that says nothing',
      add: {
        parts: { vsan: ['sdsCluster', { multiSite: true }] },
        relations: [['witness', 'votesIn', 'vsan']],
      },
      unrelated: ['witness votesIn ha', 'witness locatedIn berlin'],
      missing: [['witness', 'location']],
    },
  ],
};
