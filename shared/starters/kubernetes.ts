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
import { firewallPair, rackServer, rowPower, service } from './parts/usual-facts.ts';
import { workloads } from './parts/workloads.ts';
import { withoutApplication } from './layer-states.ts';
import type { Starter } from './starter.ts';

const control = numbered('control', 3);
const workers = numbered('worker', 6);
const nodes = [...control, ...workers];
const services = ['shop', 'search', 'basket', 'pipeline'];
const pods = {
  'shop-web': 6,
  'shop-api': 4,
  'search-index': 3,
  'basket-cache': 3,
  runners: 4,
  ingress: 3,
  balancing: 3,
} as const;
const app = {
  ...service,
  isolation: 'trusted',
  needsLiveMigration: false,
  availTargetPct: 99.9,
} as const;

/** Containers straight on servers: three nodes that decide, six that carry, their disks one pool. */
export const kubernetes: Starter = {
  id: 'kubernetes',
  title: 'Kubernetes on bare metal',
  description:
    'A shop in containers straight on nine servers over three racks; whichever rack fails, it goes on.',
  group: 'platform',
  layers: withoutApplication,
  plan: () =>
    laidOut({
      name: 'Kubernetes on bare metal',
      goals: ['scalability', 'agility', 'availability'],
      notNeeded: {
        application:
          'Images carry all that an application needs; there is nothing to conflict with.',
      },
      ...joinedSketches(
        machineRoom({
          id: 'main',
          site: { name: 'Main site', location: 'Colocation', availabilityPct: 99.98 },
          ...rowPower,
          racks: {
            'rack-1': ['control-01', 'worker-01', 'worker-04', 'leaf-a'],
            'rack-2': ['control-02', 'worker-02', 'worker-05', 'leaf-b'],
            'rack-3': ['control-03', 'worker-03', 'worker-06'],
          },
          pairs: ['firewall'],
        }),
        {
          parts: {
            second: [
              'site',
              { name: 'Second provider', location: 'Another town', availabilityPct: 99.98 },
            ],
            ...every(control, 'server', {
              ...rackServer,
              sockets: 1,
              cores: 16,
              ramGiB: 128,
              typicalW: 220,
            }),
            ...every(workers, 'server', {
              ...rackServer,
              cores: 64,
              ramGiB: 512,
              typicalW: 600,
              price: 24_000,
              rawTB: 15,
              diskCount: 4,
              raidController: false,
              powerLossProtection: true,
            }),
            cluster: [
              'k8sCluster',
              {
                name: 'Cluster',
                owner: 'Platform team',
                technology: 'rancher-rke2',
                nodeGraceSec: 40,
                tolerationSec: 30,
                osKernelFamily: 'linux',
                version: '1.34',
              },
            ],
            ...every(Object.keys(pods), 'pod', (id) => ({
              technology: 'rancher-rke2',
              replicas: pods[id as keyof typeof pods],
              vcpu: 4,
              ramGiB: 16,
              tolerationSec: 30,
              needsLiveMigration: false,
              osKernelFamily: 'linux',
            })),
            ceph: [
              'sdsCluster',
              {
                name: 'Ceph of the workers',
                owner: 'Platform team',
                technology: 'ceph',
                replicas: 3,
                minSize: 2,
                // A copy in each rack: both workers of one may be gone.
                failuresTolerated: 2,
                protection: 'mirror',
                monitorsCount: 3,
                rawTB: 90,
                diskCount: 24,
                media: 'nvme',
                powerLossProtection: true,
                encrypted: true,
              },
            ],
            claims: [
              'volume',
              {
                name: 'Claims of the pods',
                capacityTB: 12,
                usedTB: 7,
                protocol: 'rbd',
                accessMode: 'RWO',
                encrypted: true,
              },
            ],
            overlay: [
              'overlay',
              { name: 'Pod network', technology: 'cilium', mtu: 9000, encrypted: true },
            ],
            policies: ['microseg', { name: 'Network policies', technology: 'cilium' }],
            balancer: [
              'workloadManager',
              { name: 'Service balancing', technology: 'envoy', haPair: true, instances: 3 },
            ],
            door: [
              'accessGateway',
              {
                name: 'Ingress',
                technology: 'nginx',
                instances: 3,
                sessionsMax: 20_000,
                tls: true,
                mfa: true,
                displayProtocol: 'https',
              },
            ],
            firewall: ['firewall', { ...firewallPair, technology: 'opnsense' }],
            customers: [
              'userGroup',
              {
                name: 'Customers',
                users: 200_000,
                concurrencyPct: 4,
                location: 'Internet',
                rttMs: 30,
                kbpsPerUser: 300,
              },
            ],
            developers: [
              'userGroup',
              {
                name: 'Developers',
                users: 60,
                concurrencyPct: 70,
                location: 'Office and home',
                rttMs: 15,
                kbpsPerUser: 3000,
              },
            ],
            vpn: [
              'vpn',
              {
                name: 'Developers’ way in',
                technology: 'wireguard',
                instances: 2,
                sessionsMax: 100,
                mfa: true,
              },
            ],
            keys: ['kms', { name: 'Key manager', technology: 'hashicorp-vault', instances: 3 }],
            manager: [
              'orchestrator',
              { name: 'Cluster manager', technology: 'terraform', mfa: true, adminRoles: true },
            ],
          },
          relations: [
            ...each(nodes, 'memberOf', ['cluster']),
            ...each(workers, 'memberOf', ['ceph']),
            ...each(Object.keys(pods), 'runsOn', ['cluster']),
            ...each(['claims'], 'providedBy', ['ceph']),
            ...each(['claims'], 'presentedTo', workers),
            ...each(
              [
                ...Object.keys(pods).filter((pod) => pod !== 'ingress' && pod !== 'balancing'),
                ...services,
              ],
              'stores',
              ['claims'],
            ),
            ...each(['door'], 'runsOn', ['ingress']),
            ...each(['balancer'], 'runsOn', ['balancing']),
            ...each(['customers'], 'accesses', ['balancer']),
            ...each(['balancer'], 'accesses', ['door']),
            ...each(['developers'], 'accesses', ['vpn']),
            ...each(['vpn'], 'accesses', ['door', ...services]),
            ...each(['door'], 'accesses', ['shop', 'search', 'basket']),
            ...each(['vpn'], 'locatedIn', ['main']),
            ...each(['keys'], 'encrypts', ['ceph', 'claims']),
            ...each(['keys'], 'locatedIn', ['main', 'second']),
            ...each(['manager'], 'locatedIn', ['second']),
            ...each(['manager'], 'manages', ['cluster']),
            ...each(['policies'], 'filters', ['overlay', 'net-pods']),
            ...each(['policies'], 'locatedIn', ['main']),
            ...each(['overlay'], 'attachedTo', ['leaf-a', 'leaf-b']),
            ...each(['net-pods'], 'attachedTo', ['overlay']),
            ...each(['firewall'], 'filters', [
              'net-front',
              'net-nodes',
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
            typicalW: 280,
            weightKg: 10,
            mtu: 9216,
          },
          linked: [...nodes, 'firewall'],
        }),
        workloads({
          shop: {
            on: ['shop-web', 'shop-api'],
            needs: ['basket', 'search'],
            facts: {
              ...app,
              name: 'Shop',
              owner: 'Shop team',
              statefulness: 'stateless',
              criticality: 2,
              rtoSec: 120,
              rpoSec: 86_400,
              replicas: 6,
              users: 200_000,
              vcpu: 4,
              ramGiB: 16,
              diskGiB: 10,
              avgUtilPct: 35,
              peakUtilPct: 60,
            },
          },
          search: {
            on: ['search-index'],
            facts: {
              ...app,
              name: 'Search',
              owner: 'Shop team',
              criticality: 2,
              rtoSec: 300,
              rpoSec: 3600,
              replicas: 3,
              clusterAware: true,
              users: 200_000,
              vcpu: 4,
              ramGiB: 16,
              diskGiB: 600,
              avgUtilPct: 35,
              peakUtilPct: 60,
            },
          },
          basket: {
            on: ['basket-cache'],
            facts: {
              ...app,
              name: 'Baskets',
              owner: 'Shop team',
              criticality: 2,
              rtoSec: 300,
              rpoSec: 3600,
              replicas: 3,
              clusterAware: true,
              users: 200_000,
              vcpu: 4,
              ramGiB: 16,
              diskGiB: 200,
              avgUtilPct: 35,
              peakUtilPct: 60,
            },
          },
          pipeline: {
            on: ['runners'],
            facts: {
              ...app,
              name: 'Build and deliver',
              owner: 'Platform team',
              statefulness: 'stateless',
              criticality: 4,
              availTargetPct: 99,
              rtoSec: 86_400,
              rpoSec: 86_400,
              replicas: 4,
              users: 60,
              vcpu: 4,
              ramGiB: 16,
              diskGiB: 200,
              avgUtilPct: 30,
              peakUtilPct: 80,
            },
          },
        }),
        networks(
          {
            'net-front': {
              name: 'Front',
              segmentRole: 'dmz',
              vlanId: 10,
              of: ['balancer', 'door', 'vpn', 'customers'],
            },
            'net-nodes': { name: 'Nodes', segmentRole: 'workload', vlanId: 20, of: ['cluster'] },
            'net-storage': { name: 'Storage', segmentRole: 'storage', vlanId: 30, of: ['ceph'] },
            'net-management': {
              name: 'Management',
              segmentRole: 'mgmt',
              vlanId: 40,
              of: ['manager', 'keys'],
            },
            'net-backup': { name: 'Backup', segmentRole: 'backup', vlanId: 50, of: [] },
          },
          ['leaf-a', 'leaf-b'],
          { speedGbps: 25 },
        ),
        {
          parts: {
            'net-pods': [
              'segment',
              {
                name: 'Pods',
                segmentRole: 'workload',
                vlanId: 60,
                zone: 'pods',
                technology: 'vlan',
                speedGbps: 25,
              },
            ],
          },
          relations: each(Object.keys(pods), 'attachedTo', ['net-pods']),
        },
        operations({
          site: 'second',
          spreadOver: ['main', 'second'],
          network: 'net-management',
          devices: [...nodes, 'leaf-a', 'leaf-b', 'firewall', 'ceph', 'door', 'vpn'],
          workloads: services,
          consoles: ['door', 'vpn', 'manager', 'backup'],
          hosts: nodes,
          instead: { config: { technology: 'argo-cd' } },
        }),
        backupWithVault({
          site: 'second',
          protects: services,
          networks: ['net-management', 'net-backup'],
          backup: {
            owner: 'Platform team',
            technology: 'commvault',
            frequencyHours: 0.9,
            backupMBps: 600,
            restoreMBps: 6000,
            rpoSec: 3600,
            retentionDays: 60,
          },
          vault: { name: 'Vault at the second provider', capacityTB: 30, retentionDays: 60 },
        }),
      ),
    }),
};
