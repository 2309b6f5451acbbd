import type { PlanSketch } from '#shared/plan/plan-sketch.ts';
import { each } from '../each-relation.ts';

const segments = {
  'net-users': ['Users', 'user', 10],
  'net-front': ['Front door', 'dmz', 20],
  'net-apps': ['Applications', 'workload', 30],
  'net-storage': ['Storage', 'storage', 40],
  'net-migration': ['Migration', 'migration', 50],
  'net-heartbeat-a': ['Heartbeat A', 'heartbeat', 60],
  'net-heartbeat-b': ['Heartbeat B', 'heartbeat', 61],
  'net-management': ['Management', 'mgmt', 70],
  'net-backup': ['Backup', 'backup', 80],
} as const;
const networks = Object.keys(segments);

/** How people get in, and the networks by their role. */
export const wayIn: PlanSketch = {
  parts: {
    staff: [
      'userGroup',
      {
        name: 'Staff',
        users: 240,
        concurrencyPct: 60,
        location: 'Three offices',
        rttMs: 15,
        kbpsPerUser: 2000,
      },
    ],
    customers: [
      'userGroup',
      {
        name: 'Customers',
        users: 5000,
        concurrencyPct: 4,
        location: 'Internet',
        rttMs: 40,
        kbpsPerUser: 1000,
      },
    ],
    door: [
      'accessGateway',
      {
        name: 'Access gateway pair',
        technology: 'apache-guacamole',
        instances: 2,
        mfa: true,
        tls: true,
        displayProtocol: 'https',
        sessionsMax: 400,
      },
    ],
    ...Object.fromEntries(
      Object.entries(segments).map(([id, [name, segmentRole, vlanId]]) => [
        id,
        [
          'segment',
          {
            name,
            segmentRole,
            vlanId,
            zone: segmentRole,
            technology: 'vlan',
            speedGbps: 25,
            internetFacing: segmentRole === 'dmz',
          },
        ] as const,
      ]),
    ),
  },
  relations: [
    ...each(networks, 'attachedTo', ['switch-a', 'switch-b']),
    ...each(['staff', 'door'], 'attachedTo', ['net-users']),
    ...each(['door'], 'attachedTo', ['net-front']),
    ...each(['staff'], 'accesses', ['door']),
    ...each(['customers'], 'accesses', ['lb']),
    ...each(['door'], 'accesses', ['lb', 'crm', 'services', 'development', 'orders']),
    ...each(['door'], 'locatedIn', ['north']),
  ],
};
