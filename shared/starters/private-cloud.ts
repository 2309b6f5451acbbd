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
import { machineCluster } from './parts/machine-cluster.ts';
import {
  firewallPair,
  guest,
  loadBalancerPair,
  rackServer,
  restartingCluster,
  rowPower,
  service,
} from './parts/usual-facts.ts';
import { workloads } from './parts/workloads.ts';
import { withoutApplication } from './layer-states.ts';
import type { Starter } from './starter.ts';

const control = numbered('control', 3);
const compute = numbered('compute', 6);
const stores = numbered('store', 6);
const servers = [...control, ...compute, ...stores];
const services = ['web-shop', 'analytics', 'team-spaces', 'control-plane'];
const common = {
  ...service,
  isolation: 'trusted',
  availTargetPct: 99.9,
  rpoSec: 3600,
  growthPctPerYear: 20,
} as const;
const windows = { ...guest, osKernelFamily: 'windows' } as const;

/** Machines on demand for the departments of one house: three nodes that decide, six that compute, six that store. */
export const privateCloud: Starter = {
  id: 'private-cloud',
  title: 'Private cloud',
  description:
    'OpenStack for three departments: machines and networks on demand, on Ceph, over three racks.',
  group: 'platform',
  layers: withoutApplication,
  plan: () =>
    laidOut({
      name: 'Private cloud',
      goals: ['agility', 'scalability', 'availability'],
      notNeeded: {
        application: 'Departments bring machines with all that their applications need.',
      },
      ...joinedSketches(
        machineRoom({
          id: 'main',
          site: { name: 'Main site', location: 'Hall 1', availabilityPct: 99.98 },
          ...rowPower,
          racks: {
            'rack-1': ['store-01', 'store-04', 'compute-01', 'compute-04', 'control-01', 'leaf-a'],
            'rack-2': ['store-02', 'store-05', 'compute-02', 'compute-05', 'control-02', 'leaf-b'],
            'rack-3': ['store-03', 'store-06', 'compute-03', 'compute-06', 'control-03'],
          },
          pairs: ['firewall', 'front'],
        }),
        {
          parts: {
            second: [
              'site',
              { name: 'Second site', location: '8 km away', availabilityPct: 99.95 },
            ],
            ...every(control, 'server', {
              ...rackServer,
              sockets: 1,
              cores: 24,
              ramGiB: 256,
              typicalW: 260,
            }),
            ...every(compute, 'server', {
              ...rackServer,
              sockets: 1,
              cores: 32,
              ramGiB: 512,
              typicalW: 420,
            }),
            ...every(stores, 'server', {
              ...rackServer,
              heightU: 2,
              weightKg: 36,
              sockets: 1,
              cores: 24,
              ramGiB: 192,
              typicalW: 450,
              price: 34_000,
              rawTB: 92,
              diskCount: 12,
              raidController: false,
              powerLossProtection: true,
            }),
            ceph: [
              'sdsCluster',
              {
                name: 'Ceph',
                owner: 'Cloud team',
                technology: 'ceph',
                replicas: 3,
                minSize: 2,
                // A copy in each rack: both nodes of one may be gone.
                failuresTolerated: 2,
                protection: 'mirror',
                monitorsCount: 3,
                rawTB: 552,
                diskCount: 72,
                media: 'nvme',
                powerLossProtection: true,
                encrypted: true,
              },
            ],
            volumes: [
              'volume',
              {
                name: 'Volumes of the machines',
                capacityTB: 40,
                usedTB: 24,
                protocol: 'rbd',
                accessMode: 'RWX',
                encrypted: true,
              },
            ],
            state: [
              'volume',
              {
                name: 'State of the cloud, on each control node',
                capacityTB: 1,
                usedTB: 0.2,
                protocol: 'local',
                accessMode: 'RWO',
                encrypted: true,
              },
            ],
            ...every(
              control.map((id) => `${id}-os`),
              'osPlatform',
              (id) => ({
                name: `Control services on ${id.replace('-os', '')}`,
                technology: 'podman',
                osKernelFamily: 'linux',
                arch: 'x86_64',
                liveMigration: false,
                owner: 'Cloud team',
              }),
            ),
            ...every(
              control.map((id) => `${id}-api`),
              'osContainer',
              {
                osKernelFamily: 'linux',
                arch: 'x86_64',
                needsLiveMigration: false,
                vcpu: 8,
                ramGiB: 64,
                avgUtilPct: 20,
                peakUtilPct: 40,
              },
            ),
            overlay: [
              'overlay',
              { name: 'Networks of the departments', technology: 'ovn', mtu: 9000 },
            ],
            'security-groups': ['microseg', { name: 'Security groups', technology: 'calico' }],
            firewall: ['firewall', firewallPair],
            balancer: [
              'workloadManager',
              { name: 'Load balancing', technology: 'haproxy', haPair: true, instances: 2 },
            ],
            front: ['loadBalancer', { ...loadBalancerPair, name: 'Front balancers' }],
            builders: [
              'userGroup',
              {
                name: 'Departments',
                users: 150,
                concurrencyPct: 50,
                location: 'House network',
                rttMs: 6,
                kbpsPerUser: 4000,
              },
            ],
            customers: [
              'userGroup',
              {
                name: 'Customers',
                users: 40_000,
                concurrencyPct: 3,
                location: 'Internet',
                rttMs: 30,
                kbpsPerUser: 400,
              },
            ],
            dashboard: [
              'accessGateway',
              {
                name: 'Dashboard and API',
                technology: 'nginx',
                instances: 3,
                sessionsMax: 400,
                tls: true,
                mfa: true,
                displayProtocol: 'https',
              },
            ],
            keys: ['kms', { name: 'Key manager', technology: 'hashicorp-vault', instances: 3 }],
            openstack: [
              'vmManager',
              {
                name: 'OpenStack',
                technology: 'openstack',
                mfa: true,
                adminRoles: true,
                instances: 3,
              },
            ],
            recipes: [
              'orchestrator',
              { name: 'Recipes', technology: 'opentofu', mfa: true, adminRoles: true },
            ],
          },
          relations: [
            ...each(stores, 'memberOf', ['ceph']),
            ...each(['volumes'], 'providedBy', ['ceph']),
            ...control.flatMap((id) => [
              [`${id}-os`, 'runsOn', id] as const,
              [`${id}-api`, 'runsOn', `${id}-os`] as const,
              ['openstack', 'runsOn', `${id}-api`] as const,
              ['dashboard', 'runsOn', `${id}-api`] as const,
              ['balancer', 'runsOn', `${id}-api`] as const,
            ]),
            ...each(['state'], 'providedBy', control),
            ...each(['state'], 'presentedTo', control),
            ...each(['control-plane'], 'stores', ['state']),
            ...each(['builders'], 'accesses', ['dashboard']),
            ...each(['customers'], 'accesses', ['front']),
            ...each(['front'], 'accesses', ['web-shop']),
            ...each(['dashboard'], 'accesses', ['balancer', 'analytics', 'team-spaces']),
            ...each(['balancer'], 'accesses', ['control-plane']),
            ...each(['keys'], 'encrypts', ['ceph', 'volumes']),
            ...each(['keys'], 'locatedIn', ['main', 'second']),
            ...each(['recipes'], 'locatedIn', ['second']),
            ...each(['openstack'], 'manages', ['cluster', 'overlay']),
            ...each(['recipes'], 'manages', ['cluster']),
            ...each(['overlay'], 'attachedTo', ['leaf-a', 'leaf-b']),
            ...each(['security-groups'], 'filters', ['overlay']),
            ...each(['security-groups'], 'locatedIn', ['main']),
            ...each(['firewall'], 'filters', [
              'net-users',
              'net-front',
              'net-tenants',
              'net-management',
              'net-backup',
            ]),
          ],
        },
        switchPair({
          stem: 'leaf',
          name: 'Leaf',
          facts: {
            technology: 'sonic',
            switchRole: 'leaf',
            ports: 48,
            portGbps: 25,
            mtu: 9216,
            typicalW: 280,
            weightKg: 10,
          },
          linked: [...servers, 'firewall', 'front'],
        }),
        machineCluster({
          id: 'cluster',
          cluster: {
            name: 'Compute pool',
            owner: 'Cloud team',
            technology: 'openstack',
            ...restartingCluster,
            quorumBased: false,
            hostFailuresTolerated: 2,
            cpuBaseline: 'x86-64-v4',
          },
          platform: 'KVM',
          hypervisor: 'linux-kvm',
          hosts: compute,
          machines: {
            ...Object.fromEntries(
              numbered('shop', 6).map((id) => [
                id,
                { ...guest, vcpu: 8, ramGiB: 32, iops: 300, peakUtilPct: 45 },
              ]),
            ),
            ...Object.fromEntries(
              numbered('analytics', 4).map((id) => [
                id,
                { ...guest, vcpu: 12, ramGiB: 96, diskGiB: 2000, iops: 2500 },
              ]),
            ),
            'wiki-01': { ...guest, iops: 150 },
            'tickets-01': { ...guest, ramGiB: 24, diskGiB: 400, iops: 400 },
            'git-01': { ...guest, vcpu: 8, ramGiB: 32, diskGiB: 900, iops: 800 },
            'files-01': { ...windows, ramGiB: 24, diskGiB: 2000, iops: 600 },
          },
          network: 'net-tenants',
          volume: 'volumes',
        }),
        workloads({
          'web-shop': {
            on: numbered('shop', 6),
            facts: {
              ...common,
              name: 'Web shop',
              owner: 'Sales',
              statefulness: 'stateless',
              criticality: 2,
              rtoSec: 900,
              rpoSec: 86_400,
              replicas: 6,
              users: 40_000,
              vcpu: 8,
              ramGiB: 32,
              avgUtilPct: 30,
              peakUtilPct: 45,
            },
          },
          analytics: {
            on: numbered('analytics', 4),
            facts: {
              ...common,
              name: 'Analytics',
              owner: 'Marketing',
              criticality: 3,
              rtoSec: 7200,
              users: 40,
            },
          },
          'team-spaces': {
            on: ['wiki-01', 'tickets-01', 'git-01', 'files-01'],
            facts: {
              ...common,
              name: 'Team spaces',
              owner: 'Development',
              criticality: 3,
              rtoSec: 7200,
              users: 150,
            },
          },
          'control-plane': {
            on: control.map((id) => `${id}-api`),
            facts: {
              ...common,
              name: 'Control of the cloud',
              owner: 'Cloud team',
              clusterAware: true,
              needsLiveMigration: false,
              criticality: 2,
              rtoSec: 300,
              replicas: 3,
              users: 150,
              vcpu: 8,
              ramGiB: 64,
              diskGiB: 200,
              iops: 800,
              avgUtilPct: 20,
              peakUtilPct: 40,
            },
          },
        }),
        networks(
          {
            'net-users': {
              name: 'House',
              segmentRole: 'user',
              vlanId: 10,
              of: ['builders', 'dashboard', 'control-plane'],
            },
            'net-front': {
              name: 'Front',
              segmentRole: 'dmz',
              vlanId: 20,
              of: ['customers', 'front'],
            },
            'net-tenants': {
              name: 'Departments',
              segmentRole: 'workload',
              vlanId: 30,
              of: ['front'],
            },
            'net-storage': {
              name: 'Storage',
              segmentRole: 'storage',
              vlanId: 40,
              of: ['ceph', 'cluster'],
            },
            'net-migration': {
              name: 'Migration',
              segmentRole: 'migration',
              vlanId: 50,
              of: ['cluster'],
            },
            'net-management': {
              name: 'Management',
              segmentRole: 'mgmt',
              vlanId: 60,
              of: [
                'cluster',
                ...control.map((id) => `${id}-api`),
                'balancer',
                'openstack',
                'recipes',
                'keys',
              ],
            },
            'net-backup': { name: 'Backup', segmentRole: 'backup', vlanId: 70, of: [] },
          },
          ['leaf-a', 'leaf-b'],
          { speedGbps: 25 },
        ),
        operations({
          site: 'second',
          spreadOver: ['main', 'second'],
          network: 'net-management',
          devices: [...servers, 'leaf-a', 'leaf-b', 'firewall', 'front', 'ceph', 'dashboard'],
          workloads: services,
          consoles: ['dashboard', 'openstack', 'recipes', 'backup'],
          hosts: servers,
        }),
        backupWithVault({
          site: 'second',
          protects: services,
          networks: ['net-management', 'net-backup'],
          backup: {
            owner: 'Cloud team',
            technology: 'commvault',
            frequencyHours: 0.9,
            backupMBps: 1000,
            restoreMBps: 3000,
            rpoSec: 3600,
            retentionDays: 60,
          },
          vault: { name: 'Vault on the second site', capacityTB: 90, retentionDays: 60 },
        }),
      ),
    }),
};
