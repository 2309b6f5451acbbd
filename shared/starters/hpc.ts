import { each } from './each-relation.ts';
import { joinedSketches } from './joined-sketches.ts';
import { laidOut } from './laid-out.ts';
import { backupWithVault } from './parts/backup-with-vault.ts';
import { every } from './parts/every.ts';
import { machineRoom } from './parts/machine-room.ts';
import { networks } from './parts/networks.ts';
import { numbered } from './parts/numbered.ts';
import { operations } from './parts/operations.ts';
import { switchPair } from './parts/switch-pair.ts';
import { firewallPair, rackServer, service } from './parts/usual-facts.ts';
import { workloads } from './parts/workloads.ts';
import { withoutApplication } from './layer-states.ts';
import type { Starter } from './starter.ts';

const compute = numbered('compute', 16);
const accelerated = numbered('gpu', 4);
const nodes = [...compute, ...accelerated];
const login = numbered('login', 2);
const stores = numbered('store', 4);
const heads = numbered('head', 2);
const servers = [...nodes, ...login, ...stores, ...heads];
const services = ['simulation', 'training', 'desk', 'scheduling'];
const job = {
  ...service,
  statefulness: 'stateless',
  clusterAware: true,
  needsLiveMigration: false,
  users: 180,
} as const;

/** One task over many machines: jobs wait in a queue, run on sixteen nodes at once, and read from a parallel file system. */
export const hpc: Starter = {
  id: 'hpc',
  title: 'High-performance computing',
  description:
    'Simulations over 20 nodes with a fast fabric and a parallel file system; results lie on tape, too.',
  group: 'service',
  layers: withoutApplication,
  plan: () =>
    laidOut({
      name: 'High-performance computing',
      goals: ['performance', 'scalability'],
      notNeeded: {
        application: 'Researchers bring their programs as modules of the shared file system.',
      },
      ...joinedSketches(
        machineRoom({
          id: 'main',
          site: { name: 'Computing hall', location: 'Campus', availabilityPct: 99.9 },
          feed: { volts: 400, amps: 125, phases: '3' },
          ups: { ratedKVA: 80, ratedKW: 72, runtimeMin: 10 },
          generator: { ratedKVA: 160, ratedKW: 128, startSec: 30 },
          cooling: { coolingKW: 60, typicalW: 5000 },
          pdu: { volts: 400, amps: 32, phases: '3', weightKg: 8 },
          racks: {
            'rack-1': [
              ...compute.slice(0, 8),
              'head-01',
              'login-01',
              'store-01',
              'leaf-a',
              'fabric-a',
            ],
            'rack-2': [
              ...compute.slice(8),
              'head-02',
              'login-02',
              'store-02',
              'leaf-b',
              'fabric-b',
            ],
            'rack-3': [...accelerated.slice(0, 2), 'store-03'],
            'rack-4': [...accelerated.slice(2), 'store-04'],
          },
          pairs: ['firewall'],
        }),
        {
          parts: {
            library: [
              'site',
              { name: 'Library building', location: '600 m away', availabilityPct: 99.9 },
            ],
            ...every(compute, 'server', {
              ...rackServer,
              vendor: 'Lenovo',
              model: 'ThinkSystem SR645 V3',
              cpuVendor: 'amd',
              cpuGeneration: 'Genoa',
              cores: 128,
              ramGiB: 768,
              typicalW: 800,
            }),
            ...every(accelerated, 'server', {
              ...rackServer,
              vendor: 'Lenovo',
              model: 'ThinkSystem SR675 V3',
              cpuVendor: 'amd',
              cpuGeneration: 'Genoa',
              cores: 64,
              ramGiB: 1536,
              heightU: 3,
              weightKg: 39,
              psuCount: 4,
              typicalW: 2600,
              price: 160_000,
            }),
            ...every(login, 'server', { ...rackServer, cores: 32, ramGiB: 256 }),
            ...every(heads, 'server', {
              ...rackServer,
              sockets: 1,
              cores: 16,
              ramGiB: 128,
              typicalW: 220,
            }),
            ...every(stores, 'server', {
              ...rackServer,
              heightU: 2,
              weightKg: 36,
              cores: 32,
              ramGiB: 256,
              typicalW: 550,
              rawTB: 368,
              diskCount: 24,
              raidController: false,
              powerLossProtection: true,
            }),
            cluster: [
              'parallelCluster',
              {
                name: 'Compute cluster',
                owner: 'Computing centre',
                technology: 'mpi-cluster',
                instances: 20,
                cores: 2304,
                ramGiB: 18_432,
              },
            ],
            queue: [
              'workloadManager',
              {
                name: 'Job queue',
                owner: 'Computing centre',
                technology: 'slurm',
                instances: 2,
                haPair: true,
              },
            ],
            'head-cluster': [
              'failoverCluster',
              {
                name: 'Scheduler pair',
                owner: 'Computing centre',
                technology: 'pacemaker-corosync',
                quorumBased: true,
                sharedData: true,
                lockArbitration: true,
                appDetect: true,
                failoverSec: 60,
                heartbeatNetworks: 2,
                antiAffinity: true,
                multiSite: false,
                rehearsedOn: '2026-09-12',
              },
            ],
            vote: [
              'quorumVote',
              { name: 'Third vote', technology: 'corosync-qdevice', voteKind: 'qdevice' },
            ],
            ipmi: [
              'fenceDevice',
              { name: 'Fencing by controller', technology: 'ipmi-fencing', fenceMethod: 'ipmi' },
            ],
            'pdu-fence': [
              'fenceDevice',
              { name: 'Fencing by PDU', technology: 'pdu-fencing', fenceMethod: 'pdu' },
            ],
            lustre: [
              'sdsCluster',
              {
                name: 'Parallel file system',
                owner: 'Computing centre',
                technology: 'lustre',
                replicas: 2,
                minSize: 1,
                failuresTolerated: 1,
                protection: 'mirror',
                rawTB: 1472,
                diskCount: 96,
                media: 'nvme',
                powerLossProtection: true,
                encrypted: true,
              },
            ],
            scratch: [
              'volume',
              {
                name: 'Projects and scratch',
                capacityTB: 220,
                usedTB: 130,
                changePctPerDay: 2,
                accessMode: 'RWX',
                encrypted: true,
              },
            ],
            tape: [
              'tape',
              {
                name: 'Tape library',
                technology: 'lto-tape',
                capacityTB: 900,
                offline: true,
                immutable: true,
                heightU: 10,
                psuCount: 2,
                typicalW: 300,
              },
            ],
            'fabric-a': [
              'switch',
              {
                name: 'Fabric A',
                vendor: 'NVIDIA',
                model: 'Quantum-2',
                switchRole: 'spine',
                ports: 64,
                portGbps: 200,
                heightU: 1,
                weightKg: 13,
                psuCount: 2,
                typicalW: 900,
              },
            ],
            'fabric-b': [
              'switch',
              {
                name: 'Fabric B',
                vendor: 'NVIDIA',
                model: 'Quantum-2',
                switchRole: 'spine',
                ports: 64,
                portGbps: 200,
                heightU: 1,
                weightKg: 13,
                psuCount: 2,
                typicalW: 900,
              },
            ],
            firewall: ['firewall', firewallPair],
            researchers: [
              'userGroup',
              {
                name: 'Researchers',
                users: 180,
                concurrencyPct: 30,
                location: 'Campus and partners',
                rttMs: 12,
                kbpsPerUser: 2000,
              },
            ],
            shell: [
              'accessGateway',
              {
                name: 'Login gateway',
                technology: 'teleport',
                instances: 2,
                sessionsMax: 200,
                tls: true,
                mfa: true,
                displayProtocol: 'ssh',
              },
            ],
            viewer: [
              'sessionHost',
              {
                name: 'Remote graphics',
                technology: 'nomachine-nx',
                usersPerHost: 60,
                instances: 2,
                gpu: true,
                displayProtocol: 'x11',
                osKernelFamily: 'linux',
              },
            ],
            manager: [
              'orchestrator',
              { name: 'Node images', technology: 'ansible', mfa: true, adminRoles: true },
            ],
          },
          relations: [
            ...each(nodes, 'memberOf', ['cluster']),
            ...each(stores, 'memberOf', ['lustre']),
            ...each(heads, 'memberOf', ['head-cluster']),
            ...each(['head-cluster'], 'protects', ['scheduling']),
            ...each(['vote'], 'votesIn', ['head-cluster']),
            ...each(['ipmi', 'pdu-fence'], 'fences', ['head-cluster']),
            ...each(['queue'], 'runsOn', heads),
            ...each(['shell', 'viewer'], 'runsOn', login),
            ...each(['scratch'], 'providedBy', ['lustre']),
            ...each(['scratch'], 'presentedTo', [...nodes, ...login, ...heads]),
            ...each(services, 'stores', ['scratch']),
            ...each([...nodes, ...login, ...stores], 'linksTo', ['fabric-a', 'fabric-b']).map(
              ([from, kind, to]) =>
                [from, kind, to, { medium: 'infiniband', speedGbps: 200 }] as const,
            ),
            ...each(['researchers'], 'accesses', ['shell', 'viewer']),
            ...each(['shell'], 'accesses', ['queue']),
            ...each(['shell', 'viewer'], 'accesses', ['desk']),
            ...each(['queue'], 'accesses', ['simulation', 'training']),
            ...each(['shell'], 'accesses', ['scheduling']),
            ...each(['vote', 'manager', 'tape'], 'locatedIn', ['library']),
            ...each(['manager'], 'manages', [...nodes, ...login]),
            ...each(['firewall'], 'filters', [
              'net-campus',
              'net-jobs',
              'net-management',
              'net-backup',
            ]),
          ],
        },
        switchPair({
          stem: 'leaf',
          name: 'Switch',
          facts: {
            technology: 'arista-7050',
            switchRole: 'leaf',
            ports: 48,
            portGbps: 25,
            typicalW: 250,
            weightKg: 10,
          },
          linked: [...servers, 'firewall'],
        }),
        workloads({
          simulation: {
            on: ['cluster'],
            needs: ['scheduling'],
            facts: {
              ...job,
              name: 'Simulations',
              owner: 'Faculty of physics',
              criticality: 3,
              rtoSec: 28_800,
              rpoSec: 86_400,
              availTargetPct: 99,
              replicas: 16,
              vcpu: 2048,
              ramGiB: 12_288,
              diskGiB: 60_000,
              avgUtilPct: 85,
              peakUtilPct: 90,
            },
          },
          training: {
            on: accelerated,
            needs: ['scheduling'],
            facts: {
              ...job,
              name: 'Training of models',
              owner: 'Faculty of informatics',
              criticality: 3,
              rtoSec: 28_800,
              rpoSec: 86_400,
              availTargetPct: 99,
              replicas: 4,
              vcpu: 256,
              ramGiB: 4096,
              diskGiB: 40_000,
              avgUtilPct: 70,
              peakUtilPct: 75,
            },
          },
          desk: {
            on: login,
            facts: {
              ...job,
              name: 'Login and preparation',
              owner: 'Computing centre',
              criticality: 3,
              rtoSec: 14_400,
              rpoSec: 86_400,
              availTargetPct: 99,
              replicas: 2,
              vcpu: 16,
              ramGiB: 128,
              diskGiB: 2000,
              avgUtilPct: 25,
              peakUtilPct: 50,
            },
          },
          scheduling: {
            on: heads,
            facts: {
              ...job,
              name: 'Job database',
              owner: 'Computing centre',
              statefulness: 'stateful',
              clusterAware: true,
              criticality: 2,
              rtoSec: 120,
              rpoSec: 86_400,
              availTargetPct: 99.5,
              vcpu: 8,
              ramGiB: 64,
              diskGiB: 200,
              avgUtilPct: 15,
              peakUtilPct: 40,
            },
          },
        }),
        networks(
          {
            'net-campus': {
              name: 'Campus',
              segmentRole: 'user',
              vlanId: 10,
              of: ['researchers', 'shell', 'viewer'],
            },
            'net-jobs': {
              name: 'Jobs',
              segmentRole: 'workload',
              vlanId: 20,
              of: ['cluster', 'queue', 'desk', 'scheduling'],
            },
            'net-storage': {
              name: 'File system',
              segmentRole: 'storage',
              vlanId: 30,
              of: ['lustre'],
            },
            'net-heartbeat-a': {
              name: 'Heartbeat A',
              segmentRole: 'heartbeat',
              vlanId: 40,
              of: ['head-cluster'],
            },
            'net-heartbeat-b': {
              name: 'Heartbeat B',
              segmentRole: 'heartbeat',
              vlanId: 41,
              of: ['head-cluster'],
            },
            'net-management': {
              name: 'Management',
              segmentRole: 'mgmt',
              vlanId: 50,
              of: [...heads, 'manager', 'ipmi', 'pdu-fence'],
            },
            'net-backup': { name: 'Backup', segmentRole: 'backup', vlanId: 60, of: ['tape'] },
          },
          ['leaf-a', 'leaf-b'],
          { speedGbps: 25 },
        ),
        operations({
          site: 'library',
          spreadOver: ['main', 'library'],
          network: 'net-management',
          devices: [
            ...servers,
            'leaf-a',
            'leaf-b',
            'fabric-a',
            'fabric-b',
            'firewall',
            'tape',
            'lustre',
            'shell',
          ],
          workloads: services,
          consoles: ['shell', 'viewer', 'manager', 'backup'],
          hosts: servers,
          instead: { idp: { technology: 'freeipa' } },
        }),
        backupWithVault({
          site: 'library',
          protects: [...services, 'scratch'],
          networks: ['net-management', 'net-backup'],
          backup: {
            owner: 'Computing centre',
            technology: 'bacula',
            frequencyHours: 20,
            windowHours: 12,
            backupMBps: 1500,
            restoreMBps: 5000,
            rpoSec: 86_400,
            retentionDays: 180,
          },
          vault: { name: 'Disk stage in the library', capacityTB: 300, retentionDays: 30 },
        }),
        { relations: [['vault', 'writesTo', 'tape']] },
      ),
    }),
};
