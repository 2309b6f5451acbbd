import type { PlanSketch } from '#shared/plan/plan-sketch.ts';

/** F5: what cannot share a kernel shares one. Six Linux partitions besides: nothing here is a virtual machine, so none asks to become less. */
export const partitioningDoneWrongPlan = (): PlanSketch => ({
  name: 'F5 partitioning done wrong',
  goals: ['consolidation'],
  parts: {
    'srv-01': ['server', { cores: 32, ramGiB: 256 }],
    host: ['osPlatform', { technology: 'lxc', osKernelFamily: 'linux', liveMigration: false }],
    'ct-crm': ['osContainer'],
    'ct-mail': ['osContainer'],
    'ct-tenant': ['osContainer'],
    'ct-web': ['osContainer'],
    crm: [
      'workload',
      { osKernelFamily: 'windows', isolation: 'shared', needsLiveMigration: false, avgUtilPct: 10 },
    ],
    mail: [
      'workload',
      { osKernelFamily: 'linux', isolation: 'shared', needsLiveMigration: true, avgUtilPct: 10 },
    ],
    tenant: [
      'workload',
      { osKernelFamily: 'linux', isolation: 'hostile', needsLiveMigration: false, avgUtilPct: 10 },
    ],
    web: [
      'workload',
      { osKernelFamily: 'linux', isolation: 'shared', needsLiveMigration: false, avgUtilPct: 10 },
    ],
  },
  relations: [
    ['host', 'runsOn', 'srv-01'],
    ['ct-crm', 'runsOn', 'host'],
    ['ct-mail', 'runsOn', 'host'],
    ['ct-tenant', 'runsOn', 'host'],
    ['ct-web', 'runsOn', 'host'],
    ['crm', 'runsOn', 'ct-crm'],
    ['mail', 'runsOn', 'ct-mail'],
    ['tenant', 'runsOn', 'ct-tenant'],
    ['web', 'runsOn', 'ct-web'],
  ],
});
