import type { PlanSketch } from '#shared/plan/plan-sketch.ts';
import { each } from '../each-relation.ts';
import { partitionHosts } from './ground.ts';

const names = (stem: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${stem}-${String(index + 1).padStart(2, '0')}`);

const webs = names('web', 6);
const tests = [...names('test', 2), 'build-01'];
const onHost = (index: number) => `${partitionHosts[index % partitionHosts.length]!}-os`;

const container = { osKernelFamily: 'linux', arch: 'x86_64', needsLiveMigration: false } as const;

/** What was ten virtual machines with the same kernel: partitions of three systems, behind a pair of load balancers. */
export const webTier: PlanSketch = {
  parts: {
    ...Object.fromEntries(
      partitionHosts.map((host) => [
        `${host}-os`,
        [
          'osPlatform',
          {
            name: `Incus on ${host}`,
            technology: 'incus',
            osKernelFamily: 'linux',
            liveMigration: false,
            arch: 'x86_64',
          },
        ] as const,
      ]),
    ),
    ...Object.fromEntries(
      webs.map((web) => [
        web,
        [
          'osContainer',
          { ...container, vcpu: 4, ramGiB: 8, avgUtilPct: 15, peakUtilPct: 50 },
        ] as const,
      ]),
    ),
    ...Object.fromEntries(
      tests.map((test) => [
        test,
        [
          'osContainer',
          { ...container, vcpu: 4, ramGiB: 16, avgUtilPct: 10, peakUtilPct: 70 },
        ] as const,
      ]),
    ),
    lb: [
      'loadBalancer',
      {
        name: 'Load balancer pair',
        technology: 'haproxy',
        haPair: true,
        instances: 2,
        psuCount: 2,
        typicalW: 120,
      },
    ],
    shop: [
      'workload',
      {
        name: 'Web shop',
        owner: 'Sales',
        criticality: 2,
        rtoSec: 900,
        rpoSec: 86_400,
        availTargetPct: 99.9,
        statefulness: 'stateless',
        isolation: 'shared',
        osKernelFamily: 'linux',
        arch: 'x86_64',
        needsLiveMigration: false,
        memoryLossAllowed: true,
        replicas: 6,
        diskGiB: 60,
        users: 5000,
        vcpu: 4,
        ramGiB: 8,
        avgUtilPct: 15,
        peakUtilPct: 50,
      },
    ],
    development: [
      'workload',
      {
        name: 'Build and test',
        criticality: 4,
        diskGiB: 400,
        rtoSec: 172_800,
        rpoSec: 86_400,
        statefulness: 'stateful',
        isolation: 'shared',
        osKernelFamily: 'linux',
        arch: 'x86_64',
        needsLiveMigration: false,
        memoryLossAllowed: true,
        users: 12,
        vcpu: 4,
        ramGiB: 16,
        avgUtilPct: 10,
        peakUtilPct: 70,
      },
    ],
  },
  relations: [
    ...partitionHosts.map((host) => [`${host}-os`, 'runsOn', host] as const),
    ...[...webs, ...tests].map((guest, index) => [guest, 'runsOn', onHost(index)] as const),
    ...each(['shop'], 'runsOn', webs),
    ...each(['development'], 'runsOn', tests),
    ...each([...webs, ...tests, 'lb'], 'attachedTo', ['net-apps']),
    ...each(['lb'], 'attachedTo', ['net-front']),
    ...each(['lb'], 'accesses', ['shop']),
    ...each(['lb'], 'linksTo', ['switch-a', 'switch-b']),
    ...each(['lb'], 'poweredBy', ['pdu-a', 'pdu-b']),
    ...each(['lb'], 'locatedIn', ['north']),
    ...each(['shop'], 'dependsOn', ['orders']),
  ],
};
