import type { PlanSketch } from '#shared/plan/plan-sketch.ts';
import { joinedSketches } from './joined-sketches.ts';

/** Thirty Linux machines, hardly loaded, each with a workload nobody is hostile to. */
function lightMachines(count: number): PlanSketch {
  const numbers = Array.from({ length: count }, (_, index) => String(index + 1).padStart(2, '0'));
  const machine = {
    osKernelFamily: 'linux',
    avgUtilPct: 10,
    needsLiveMigration: false,
    vcpu: 2,
    ramGiB: 4,
  };
  return {
    parts: Object.fromEntries(
      numbers.flatMap((number) => [
        [`vm-${number}`, ['vm', machine]],
        [
          `app-${number}`,
          ['workload', { criticality: 3, isolation: 'shared', statefulness: 'stateless' }],
        ],
      ]),
    ),
    relations: numbers.flatMap((number) => [
      [`app-${number}`, 'runsOn', `vm-${number}`] as const,
      [`vm-${number}`, 'runsOn', 'cluster'] as const,
    ]),
  };
}

/** F1: the plan the seed article complains about. Virtual machine software, and nothing else. */
export const seedPlan = (): PlanSketch =>
  joinedSketches(
    {
      name: 'F1 seed plan',
      goals: ['consolidation', 'availability'],
      parts: {
        cluster: [
          'hostCluster',
          {
            name: 'ESX cluster',
            technology: 'vmware-vsphere',
            liveMigration: true,
            haRestart: false,
          },
        ],
        'esx-01': ['server', { cores: 32, ramGiB: 256 }],
        'esx-02': ['server', { cores: 32, ramGiB: 256 }],
        'esx-03': ['server', { cores: 32, ramGiB: 256 }],
        'db-vm': [
          'vm',
          {
            osKernelFamily: 'linux',
            avgUtilPct: 40,
            needsLiveMigration: false,
            vcpu: 8,
            ramGiB: 64,
          },
        ],
        orders: [
          'workload',
          {
            name: 'Order DB',
            criticality: 1,
            statefulness: 'stateful',
            rtoSec: 30,
            rpoSec: 60,
            availTargetPct: 99.9,
            isolation: 'shared',
            users: 200,
          },
        ],
        staff: ['userGroup', { users: 200 }],
      },
      relations: [
        ['esx-01', 'memberOf', 'cluster'],
        ['esx-02', 'memberOf', 'cluster'],
        ['esx-03', 'memberOf', 'cluster'],
        ['orders', 'runsOn', 'db-vm'],
        ['db-vm', 'runsOn', 'cluster'],
      ],
    },
    lightMachines(30),
  );
