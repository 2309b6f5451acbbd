import type { PlanSketch } from '#shared/plan/plan-sketch.ts';
import { each } from '../each-relation.ts';
import { databaseHosts } from './ground.ts';

/** Two nodes that agree through a third vote in the other building, fence each other in two ways and share a dual-controller array. */
export const orderDatabase: PlanSketch = {
  parts: {
    orders: [
      'workload',
      {
        name: 'Order DB',
        owner: 'Sales',
        criticality: 1,
        rtoSec: 60,
        rpoSec: 60,
        availTargetPct: 99.95,
        statefulness: 'stateful',
        isolation: 'shared',
        osKernelFamily: 'linux',
        arch: 'x86_64',
        needsLiveMigration: false,
        memoryLossAllowed: true,
        clusterAware: true,
        users: 240,
        vcpu: 16,
        ramGiB: 128,
        avgUtilPct: 30,
        peakUtilPct: 45,
      },
    ],
    pacemaker: [
      'failoverCluster',
      {
        name: 'Order DB cluster',
        owner: 'Database team',
        rehearsedOn: '2026-09-12',
        technology: 'pacemaker-corosync',
        quorumBased: true,
        sharedData: true,
        lockArbitration: true,
        appDetect: true,
        failoverSec: 30,
        heartbeatNetworks: 2,
        antiAffinity: true,
        multiSite: false,
      },
    ],
    qdevice: [
      'quorumVote',
      { name: 'Third vote', technology: 'corosync-qdevice', voteKind: 'qdevice' },
    ],
    ipmi: [
      'fenceDevice',
      { name: 'IPMI fencing', technology: 'ipmi-fencing', fenceMethod: 'ipmi' },
    ],
    'pdu-fence': [
      'fenceDevice',
      { name: 'PDU fencing', technology: 'pdu-fencing', fenceMethod: 'pdu' },
    ],
    array: [
      'array',
      {
        name: 'Storage array',
        owner: 'Platform team',
        technology: 'dell-powerstore',
        controllers: 2,
        psuCount: 2,
        typicalW: 700,
        capacityTB: 40,
        media: 'nvme',
        protocols: ['iscsi'],
        encrypted: true,
      },
    ],
    'orders-data': [
      'volume',
      {
        name: 'Order data',
        capacityTB: 2,
        usedTB: 1.2,
        protocol: 'iscsi',
        encrypted: true,
        accessMode: 'RWX',
      },
    ],
  },
  relations: [
    ...each(['orders'], 'runsOn', databaseHosts),
    ...each(databaseHosts, 'memberOf', ['pacemaker']),
    ...each(['pacemaker'], 'protects', ['orders']),
    ...each(['pacemaker'], 'attachedTo', ['net-heartbeat-a', 'net-heartbeat-b']),
    ...each(['qdevice'], 'votesIn', ['pacemaker']),
    ...each(['qdevice'], 'locatedIn', ['south']),
    ...each(['ipmi', 'pdu-fence'], 'fences', ['pacemaker']),
    ...each(['ipmi', 'pdu-fence'], 'attachedTo', ['net-management']),
    ...each(['orders'], 'stores', ['orders-data']),
    ...each(['orders'], 'attachedTo', ['net-apps']),
    ...each(['orders-data'], 'providedBy', ['array']),
    ...each(['orders-data'], 'presentedTo', databaseHosts),
    ...each(['array'], 'attachedTo', ['net-storage']),
  ],
};
