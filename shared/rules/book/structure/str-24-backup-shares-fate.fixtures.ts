import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const backupSharesFateFixtures: RuleFixtures = {
  rule: 'STR-24',
  plan: {
    parts: {
      'mail-vm': ['vm'],
      cluster: ['hostCluster'],
      'esx-01': ['server'],
      lun: ['volume'],
      array: ['array'],
      nightly: ['backup'],
      repo: ['backupRepo', { domainAdmin: false }],
      berlin: ['site'],
      potsdam: ['site'],
    },
    relations: [
      ['mail-vm', 'runsOn', 'cluster'],
      ['esx-01', 'memberOf', 'cluster'],
      ['esx-01', 'locatedIn', 'berlin'],
      ['mail-vm', 'stores', 'lun'],
      ['lun', 'providedBy', 'array'],
      ['nightly', 'protects', 'mail-vm'],
      ['nightly', 'writesTo', 'repo'],
      ['repo', 'locatedIn', 'berlin'],
    ],
  },
  finds: ['repo'],
  says: 'shares the site',
  clear: [
    {
      name: 'It stands at another site',
      add: { relations: [['repo', 'locatedIn', 'potsdam']] },
      unrelated: ['repo locatedIn berlin'],
    },
    { name: 'The backup also goes off site', facts: { nightly: { offsite: true } } },
    { name: 'No site is drawn for it', unrelated: ['repo locatedIn berlin'] },
    { name: 'Nothing is protected through it', unrelated: ['nightly protects mail-vm'] },
    {
      name: 'It lies on another array',
      add: { parts: { second: ['array'] }, relations: [['repo', 'writesTo', 'second']] },
      unrelated: ['repo locatedIn berlin'],
    },
  ],
  alsoFinds: [
    {
      name: 'It lies on the same array',
      add: { relations: [['repo', 'writesTo', 'array']] },
      unrelated: ['repo locatedIn berlin'],
    },
    {
      name: 'The same array decides, whatever else',
      facts: { repo: { domainAdmin: undefined }, nightly: { offsite: true } },
      add: { relations: [['repo', 'writesTo', 'array']] },
    },
    {
      name: 'It lies on the array that is backed up as a whole',
      add: {
        relations: [
          ['nightly', 'protects', 'array'],
          ['repo', 'writesTo', 'array'],
        ],
      },
      unrelated: ['nightly protects mail-vm', 'repo locatedIn berlin'],
    },
    {
      name: 'The domain administrators run it',
      facts: { repo: { domainAdmin: true } },
      unrelated: ['repo locatedIn berlin'],
    },
    {
      name: 'It runs in a machine on the same cluster',
      add: {
        parts: { 'repo-vm': ['vm'] },
        relations: [
          ['repo', 'runsOn', 'repo-vm'],
          ['repo-vm', 'runsOn', 'cluster'],
        ],
      },
      unrelated: ['repo locatedIn berlin'],
    },
    {
      name: 'The array stands in a rack of the same site',
      add: {
        parts: { rack: ['rack'], room: ['room'] },
        relations: [
          ['array', 'mountedIn', 'rack'],
          ['rack', 'locatedIn', 'room'],
          ['room', 'locatedIn', 'berlin'],
        ],
      },
      without: ['esx-01'],
    },
    { name: 'Off site is denied', facts: { nightly: { offsite: false } } },
    {
      name: 'It stores on a volume of the same array',
      add: {
        parts: { share: ['volume'] },
        relations: [
          ['repo', 'stores', 'share'],
          ['share', 'providedBy', 'array'],
        ],
      },
      unrelated: ['repo locatedIn berlin'],
    },
    {
      name: 'It lies on the same NAS',
      add: {
        parts: { filer: ['nas'] },
        relations: [
          ['lun', 'providedBy', 'filer'],
          ['repo', 'writesTo', 'filer'],
        ],
      },
      unrelated: ['repo locatedIn berlin'],
    },
    {
      name: 'It lies on the same storage software',
      add: {
        parts: { pool: ['sdsCluster'] },
        relations: [
          ['lun', 'providedBy', 'pool'],
          ['repo', 'writesTo', 'pool'],
        ],
      },
      unrelated: ['repo locatedIn berlin'],
    },
    {
      name: 'Of two backups that write to it, only one goes off site',
      facts: { nightly: { offsite: true } },
      add: {
        parts: { weekly: ['backup'] },
        relations: [
          ['weekly', 'protects', 'mail-vm'],
          ['weekly', 'writesTo', 'repo'],
        ],
      },
    },
    {
      name: 'Both run under hypervisors on servers in racks of one site',
      add: {
        parts: {
          'hv-1': ['hypervisor'],
          'hv-2': ['hypervisor'],
          other: ['hostCluster'],
          'esx-02': ['server'],
          rack: ['rack'],
        },
        relations: [
          ['hv-1', 'memberOf', 'cluster'],
          ['hv-1', 'runsOn', 'esx-01'],
          ['hv-2', 'memberOf', 'other'],
          ['hv-2', 'runsOn', 'esx-02'],
          ['esx-02', 'mountedIn', 'rack'],
          ['rack', 'locatedIn', 'berlin'],
          ['repo', 'runsOn', 'other'],
        ],
      },
      unrelated: ['esx-01 memberOf cluster', 'repo locatedIn berlin'],
    },
    ...(['server', 'ftServer', 'hostCluster', 'appServer', 'sessionHost'] as const).map((kind) => ({
      name: `It also protects what runs on a ${kind} of the same site`,
      without: ['esx-01'],
      add: {
        parts: { shop: ['workload'] as const, ground: [kind] as const },
        relations: [
          ['nightly', 'protects', 'shop'],
          ['shop', 'runsOn', 'ground'],
          ['ground', 'locatedIn', 'berlin'],
        ] as const,
      },
    })),
    ...(['k8sCluster', 'parallelCluster'] as const).map((kind) => ({
      name: `It also protects what runs on a ${kind} of servers at the same site`,
      without: ['esx-01'],
      add: {
        parts: { shop: ['workload'] as const, ground: [kind] as const, node: ['server'] as const },
        relations: [
          ['nightly', 'protects', 'shop'],
          ['shop', 'runsOn', 'ground'],
          ['node', 'memberOf', 'ground'],
          ['node', 'locatedIn', 'berlin'],
        ] as const,
      },
    })),
  ],
  unknown: [
    {
      name: 'Who runs it is not stated',
      facts: { repo: { domainAdmin: undefined } },
      unrelated: ['repo locatedIn berlin'],
      missing: [['repo', 'domainAdmin']],
    },
  ],
};
