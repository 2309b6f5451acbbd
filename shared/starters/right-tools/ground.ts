import type { PlanSketch } from '#shared/plan/plan-sketch.ts';
import { each } from '../each-relation.ts';

/** The machines, by what they are for. */
export const partitionHosts = ['part-01', 'part-02', 'part-03'] as const;
export const databaseHosts = ['db-01', 'db-02'] as const;
export const machineHosts = ['pve-01', 'pve-02', 'pve-03'] as const;
export const servers = [...partitionHosts, ...databaseHosts, ...machineHosts] as const;

const server = {
  vendor: 'Dell',
  model: 'PowerEdge R660',
  cores: 32,
  ramGiB: 256,
  nicCount: 4,
  nicGbps: 25,
  hbaCount: 0,
  psuCount: 2,
  heightU: 1,
  typicalW: 320,
  arch: 'x86_64',
  cpuVendor: 'intel',
  cpuGeneration: 'Sapphire Rapids',
} as const;

/** What carries few machines needs few cores: half a rack of idle ones is no better than the plan of the article. */
const smallServer = { ...server, cores: 8, ramGiB: 128, typicalW: 220 } as const;
const isMachineHost = (name: string) => name.startsWith('pve-');

const fed = [...servers, 'switch-a', 'switch-b', 'array'] as const;

/** What stands in which rack: of everything that comes in several, one in each. The array stands by itself. */
const racked = {
  'rack-1': ['part-01', 'db-01', 'pve-01', 'switch-a'],
  'rack-2': ['part-02', 'db-02', 'pve-02', 'switch-b'],
  'rack-3': ['part-03', 'pve-03'],
} as const;
const racks = ['rack-1', 'rack-2', 'rack-3'] as const;

/** Two sites, three racks, power from two sides, two switches; everything on both. */
export const ground: PlanSketch = {
  parts: {
    north: ['site', { name: 'North', location: 'Main building', availabilityPct: 99.98 }],
    south: ['site', { name: 'South', location: 'Second building', availabilityPct: 99.98 }],
    'feed-a': ['powerFeed', { name: 'Feed A', feedSide: 'A', amps: 32, volts: 230 }],
    'feed-b': ['powerFeed', { name: 'Feed B', feedSide: 'B', amps: 32, volts: 230 }],
    'ups-a': ['ups', { name: 'UPS A', ratedKVA: 20, runtimeMin: 15 }],
    'ups-b': ['ups', { name: 'UPS B', ratedKVA: 20, runtimeMin: 15 }],
    'pdu-a': ['pdu', { name: 'PDU A', feedSide: 'A', amps: 32, volts: 230 }],
    'pdu-b': ['pdu', { name: 'PDU B', feedSide: 'B', amps: 32, volts: 230 }],
    'rack-1': ['rack', { name: 'Rack 1', heightU: 42 }],
    'rack-2': ['rack', { name: 'Rack 2', heightU: 42 }],
    'rack-3': ['rack', { name: 'Rack 3', heightU: 42 }],
    'switch-a': [
      'switch',
      {
        name: 'Switch A',
        switchRole: 'leaf',
        portGbps: 25,
        heightU: 1,
        typicalW: 200,
        psuCount: 2,
        stacked: true,
      },
    ],
    'switch-b': [
      'switch',
      {
        name: 'Switch B',
        switchRole: 'leaf',
        portGbps: 25,
        heightU: 1,
        typicalW: 200,
        psuCount: 2,
        stacked: true,
      },
    ],
    ...Object.fromEntries(
      servers.map(
        (name) => [name, ['server', isMachineHost(name) ? smallServer : server]] as const,
      ),
    ),
  },
  relations: [
    ...each(['ups-a'], 'poweredBy', ['feed-a']),
    ...each(['ups-b'], 'poweredBy', ['feed-b']),
    ...each(['pdu-a'], 'poweredBy', ['ups-a']),
    ...each(['pdu-b'], 'poweredBy', ['ups-b']),
    ...each(['feed-a', 'feed-b', 'ups-a', 'ups-b', 'pdu-a', 'pdu-b'], 'locatedIn', ['north']),
    ...each(fed, 'poweredBy', ['pdu-a', 'pdu-b']),
    ...each([...servers, 'array'], 'linksTo', ['switch-a', 'switch-b']),
    ...each(['switch-a'], 'linksTo', ['switch-b']),
    ...each(fed, 'locatedIn', ['north']),
    ...each(racks, 'locatedIn', ['north']),
    ...racks.flatMap((rack) => each(racked[rack], 'mountedIn', [rack])),
  ],
};
