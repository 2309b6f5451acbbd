import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const allInTheLostSiteFixtures: RuleFixtures = {
  rule: 'MIS-20',
  plan: {
    parts: {
      payroll: ['workload', { survivesSiteLoss: true }],
      'payroll-vm': ['vm'],
      cluster: ['hostCluster'],
      'esx-01': ['server'],
      nightly: ['backup'],
      repo: ['backupRepo'],
      berlin: ['site'],
      potsdam: ['site'],
    },
    relations: [
      ['payroll', 'runsOn', 'payroll-vm'],
      ['payroll-vm', 'runsOn', 'cluster'],
      ['esx-01', 'memberOf', 'cluster'],
      ['esx-01', 'locatedIn', 'berlin'],
      ['nightly', 'protects', 'payroll-vm'],
      ['nightly', 'writesTo', 'repo'],
      ['repo', 'locatedIn', 'berlin'],
    ],
  },
  finds: ['payroll'],
  says: 'all stand in one',
  clear: [
    {
      name: 'The repository stands at the other site',
      add: { relations: [['repo', 'locatedIn', 'potsdam']] },
      unrelated: ['repo locatedIn berlin'],
    },
    {
      name: 'A second host stands at the other site',
      add: {
        parts: { 'esx-02': ['server'] },
        relations: [
          ['esx-02', 'memberOf', 'cluster'],
          ['esx-02', 'locatedIn', 'potsdam'],
        ],
      },
    },
    {
      name: 'It need not survive the loss of the site',
      facts: { payroll: { survivesSiteLoss: false } },
    },
    { name: 'Nothing is asked about sites', facts: { payroll: { survivesSiteLoss: undefined } } },
    { name: 'Backups are taken off site', facts: { nightly: { offsite: true } } },
    {
      name: 'A stretched failover cluster protects it',
      add: {
        parts: { metro: ['failoverCluster', { multiSite: true }] },
        relations: [['metro', 'protects', 'payroll']],
      },
    },
    {
      name: 'Its volume is replicated to the other site',
      add: {
        parts: { lun: ['volume'], mirror: ['replication'] },
        relations: [
          ['payroll-vm', 'stores', 'lun'],
          ['mirror', 'protects', 'lun'],
          ['mirror', 'writesTo', 'potsdam'],
        ],
      },
    },
    {
      name: 'Other threats are to be withstood',
      facts: { payroll: { survivesSiteLoss: undefined, threats: ['hardware'] } },
    },
    {
      name: 'Stretched storage holds its data',
      add: {
        parts: { lun: ['volume'], vsan: ['sdsCluster', { multiSite: true }] },
        relations: [
          ['payroll-vm', 'stores', 'lun'],
          ['lun', 'providedBy', 'vsan'],
        ],
      },
    },
    {
      name: 'Its machine is member of a stretched failover cluster',
      add: {
        parts: { metro: ['failoverCluster', { multiSite: true }] },
        relations: [['payroll-vm', 'memberOf', 'metro']],
      },
    },
    {
      name: 'A member hypervisor stands on a server in a rack at the other site',
      add: {
        parts: { esxi: ['hypervisor'], 'esx-02': ['server'], rack: ['rack'] },
        relations: [
          ['esxi', 'memberOf', 'cluster'],
          ['esxi', 'runsOn', 'esx-02'],
          ['esx-02', 'mountedIn', 'rack'],
          ['rack', 'locatedIn', 'potsdam'],
        ],
      },
    },
    {
      name: 'The repository runs on a server in a rack at the other site',
      add: {
        parts: { small: ['server'], rack: ['rack'] },
        relations: [
          ['repo', 'runsOn', 'small'],
          ['small', 'mountedIn', 'rack'],
          ['rack', 'locatedIn', 'potsdam'],
        ],
      },
      unrelated: ['repo locatedIn berlin'],
    },
    {
      name: 'The repository stores on a NAS at the other site',
      add: {
        parts: { share: ['volume'], nas: ['nas'] },
        relations: [
          ['repo', 'stores', 'share'],
          ['share', 'providedBy', 'nas'],
          ['nas', 'locatedIn', 'potsdam'],
        ],
      },
      unrelated: ['repo locatedIn berlin'],
    },
  ],
  alsoFinds: [
    {
      name: 'Loss of the site is among the threats',
      facts: { payroll: { survivesSiteLoss: undefined, threats: ['hardware', 'site'] } },
    },
    { name: 'Nothing copies it', without: ['nightly', 'repo'] },
    { name: 'Backups stay on site', facts: { nightly: { offsite: false } } },
    {
      name: 'Host and repository stand in one rack of the site',
      add: {
        parts: { rack: ['rack'], room: ['room'] },
        relations: [
          ['esx-01', 'mountedIn', 'rack'],
          ['rack', 'locatedIn', 'room'],
          ['room', 'locatedIn', 'berlin'],
        ],
      },
      unrelated: ['esx-01 locatedIn berlin'],
    },
    {
      name: 'The failover cluster that protects it is not stretched',
      add: {
        parts: { ha: ['failoverCluster', { multiSite: false }] },
        relations: [['ha', 'protects', 'payroll']],
      },
    },
    {
      name: 'The repository runs on a server in a rack of the site',
      add: {
        parts: { small: ['server'], rack: ['rack'] },
        relations: [
          ['repo', 'runsOn', 'small'],
          ['small', 'mountedIn', 'rack'],
          ['rack', 'locatedIn', 'berlin'],
        ],
      },
      unrelated: ['repo locatedIn berlin'],
    },
    {
      name: 'The repository stores on a NAS of the site',
      add: {
        parts: { share: ['volume'], nas: ['nas'] },
        relations: [
          ['repo', 'stores', 'share'],
          ['share', 'providedBy', 'nas'],
          ['nas', 'locatedIn', 'berlin'],
        ],
      },
      unrelated: ['repo locatedIn berlin'],
    },
    {
      name: 'The failover cluster that protects it does not say where it stands',
      add: { parts: { ha: ['failoverCluster'] }, relations: [['ha', 'protects', 'payroll']] },
    },
  ],
  unknown: [
    {
      name: 'Where the backups go is neither drawn nor stated',
      unrelated: ['repo locatedIn berlin'],
      missing: [['nightly', 'offsite']],
    },
  ],
};
