import type { SketchFacts } from '#shared/plan/plan-sketch.ts';
import { each } from './each-relation.ts';
import { joinedSketches } from './joined-sketches.ts';
import { laidOut } from './laid-out.ts';
import { backupWithVault } from './parts/backup-with-vault.ts';
import { every } from './parts/every.ts';
import { machineCluster } from './parts/machine-cluster.ts';
import { machineRoom } from './parts/machine-room.ts';
import { networks } from './parts/networks.ts';
import { numbered } from './parts/numbered.ts';
import { operations } from './parts/operations.ts';
import { switchPair } from './parts/switch-pair.ts';
import {
  firewallPair,
  guest,
  rackServer,
  restartingCluster,
  rowPower,
  service,
} from './parts/usual-facts.ts';
import { workloads } from './parts/workloads.ts';
import { withoutApplication } from './layer-states.ts';
import type { Starter } from './starter.ts';

const nodes = numbered('node', 5);
const windows = { ...guest, osKernelFamily: 'windows' } as const;
const machines: Readonly<Record<string, SketchFacts>> = {
  'erp-db-01': { ...windows, vcpu: 8, ramGiB: 96, diskGiB: 1200, iops: 4000 },
  'erp-app-01': { ...windows, vcpu: 8, ramGiB: 48, iops: 300 },
  'erp-app-02': { ...windows, vcpu: 8, ramGiB: 48, iops: 300 },
  'plant-01': { ...guest, ramGiB: 32, diskGiB: 400, iops: 1200 },
  'quality-01': { ...guest, ramGiB: 32, diskGiB: 800, iops: 600 },
  'files-01': { ...windows, ramGiB: 24, diskGiB: 4000, iops: 800 },
  'mail-01': { ...windows, ramGiB: 48, diskGiB: 1500, iops: 900 },
  'intranet-01': { ...guest, diskGiB: 200, iops: 150 },
  'build-01': { ...guest, vcpu: 8, ramGiB: 32, diskGiB: 300, iops: 500 },
  'test-01': { ...guest, iops: 100 },
  'test-02': { ...guest, iops: 100 },
};
const common = { ...service, availTargetPct: 99.9, growthPctPerYear: 12, rpoSec: 3600 } as const;
const services = ['erp', 'plant', 'office', 'development'];

/** Five nodes that are processing and storage at once. */
export const hci: Starter = {
  id: 'hci',
  title: 'Hyperconverged',
  description:
    'A factory’s machines on five nodes that share their disks: any node, or a rack of two, may fail.',
  group: 'platform',
  layers: withoutApplication,
  plan: () =>
    laidOut({
      name: 'Hyperconverged',
      goals: ['consolidation', 'agility', 'availability'],
      notNeeded: { application: 'Every application has a machine of its own; none conflicts.' },
      ...joinedSketches(
        machineRoom({
          id: 'plant-room',
          site: { name: 'Plant', location: 'Hall 2', availabilityPct: 99.95 },
          ...rowPower,
          racks: {
            'rack-1': ['node-01', 'node-04', 'switch-a'],
            'rack-2': ['node-02', 'node-05', 'switch-b'],
            'rack-3': ['node-03'],
          },
          pairs: ['firewall'],
        }),
        {
          parts: {
            'head-office': [
              'site',
              { name: 'Head office', location: '12 km away', availabilityPct: 99.95 },
            ],
            ...every(nodes, 'server', {
              ...rackServer,
              vendor: 'Nutanix',
              model: 'NX-8150-G9',
              cores: 16,
              sockets: 1,
              heightU: 2,
              weightKg: 34,
              typicalW: 620,
              price: 42_000,
              rawTB: 23,
              diskCount: 6,
              raidController: false,
              powerLossProtection: true,
            }),
            pool: [
              'sdsCluster',
              {
                name: 'Storage of the nodes',
                owner: 'Plant IT',
                technology: 'nutanix-dsf',
                replicas: 3,
                minSize: 1,
                failuresTolerated: 2,
                protection: 'mirror',
                rawTB: 115,
                slackPct: 25,
                diskCount: 30,
                media: 'nvme',
                powerLossProtection: true,
                encrypted: true,
              },
            ],
            container: [
              'volume',
              {
                name: 'Machines',
                capacityTB: 15,
                usedTB: 9,
                protocol: 'nfs',
                accessMode: 'RWX',
                encrypted: true,
              },
            ],
            firewall: ['firewall', { ...firewallPair, technology: 'fortinet-fortigate' }],
            staff: [
              'userGroup',
              {
                name: 'Plant staff',
                users: 350,
                concurrencyPct: 50,
                location: 'Plant',
                rttMs: 1,
                kbpsPerUser: 2000,
              },
            ],
            travellers: [
              'userGroup',
              {
                name: 'Field staff',
                users: 60,
                concurrencyPct: 40,
                location: 'On the road',
                rttMs: 45,
                kbpsPerUser: 1000,
              },
            ],
            vpn: [
              'vpn',
              {
                name: 'Remote access',
                technology: 'fortinet-fortigate',
                instances: 2,
                mfa: true,
                sessionsMax: 250,
              },
            ],
            door: [
              'accessGateway',
              {
                name: 'Application gateway',
                technology: 'nginx',
                instances: 2,
                mfa: true,
                tls: true,
                sessionsMax: 500,
                displayProtocol: 'https',
              },
            ],
            manager: [
              'vmManager',
              {
                name: 'Prism Central',
                technology: 'nutanix-prism-central',
                mfa: true,
                adminRoles: true,
                instances: 3,
              },
            ],
            guard: ['microseg', { name: 'Rules at each machine', technology: 'nutanix-flow' }],
          },
          relations: [
            ...each(nodes, 'memberOf', ['pool']),
            ...each(['container'], 'providedBy', ['pool']),
            ...each(['staff'], 'accesses', ['door']),
            ...each(['travellers'], 'accesses', ['vpn']),
            ...each(['door', 'vpn'], 'accesses', services),
            ...each(['door', 'vpn'], 'locatedIn', ['plant-room']),
            ...each(['manager'], 'locatedIn', ['head-office']),
            ...each(['manager'], 'manages', ['cluster', 'pool']),
            ...each(['guard'], 'filters', ['net-apps']),
            ...each(['guard'], 'locatedIn', ['plant-room']),
            ...each(['firewall'], 'filters', [
              'net-users',
              'net-apps',
              'net-management',
              'net-backup',
            ]),
          ],
        },
        switchPair({
          stem: 'switch',
          name: 'Switch',
          facts: {
            technology: 'arista-7050',
            ports: 48,
            portGbps: 25,
            typicalW: 250,
            weightKg: 10,
          },
          linked: [...nodes, 'firewall'],
        }),
        machineCluster({
          id: 'cluster',
          cluster: {
            name: 'AHV cluster',
            owner: 'Plant IT',
            technology: 'nutanix-ahv',
            ...restartingCluster,
            hostFailuresTolerated: 2,
            cpuBaseline: 'x86-64-v4',
          },
          platform: 'AHV',
          hosts: nodes,
          machines,
          network: 'net-apps',
          volume: 'container',
        }),
        workloads({
          erp: {
            on: ['erp-db-01', 'erp-app-01', 'erp-app-02'],
            facts: {
              ...common,
              name: 'ERP',
              owner: 'Finance',
              osKernelFamily: 'windows',
              criticality: 2,
              rtoSec: 1800,
              users: 350,
            },
          },
          plant: {
            on: ['plant-01', 'quality-01'],
            facts: {
              ...common,
              name: 'Plant control and quality',
              owner: 'Production',
              criticality: 2,
              rtoSec: 1800,
              users: 120,
            },
          },
          office: {
            on: ['files-01', 'mail-01', 'intranet-01'],
            facts: {
              ...common,
              name: 'Office services',
              owner: 'Plant IT',
              criticality: 3,
              rtoSec: 14_400,
              users: 350,
            },
          },
          development: {
            on: ['build-01', 'test-01', 'test-02'],
            facts: {
              ...common,
              name: 'Development',
              criticality: 4,
              availTargetPct: 99,
              rtoSec: 86_400,
              rpoSec: 86_400,
              users: 15,
            },
          },
        }),
        networks(
          {
            'net-users': {
              name: 'Users',
              segmentRole: 'user',
              vlanId: 10,
              of: ['staff', 'travellers', 'vpn', 'door'],
            },
            'net-apps': { name: 'Machines', segmentRole: 'workload', vlanId: 20, of: [] },
            'net-storage': {
              name: 'Storage',
              segmentRole: 'storage',
              vlanId: 30,
              of: ['pool', 'cluster'],
            },
            'net-migration': {
              name: 'Migration',
              segmentRole: 'migration',
              vlanId: 40,
              of: ['cluster'],
            },
            'net-management': {
              name: 'Management',
              segmentRole: 'mgmt',
              vlanId: 50,
              of: ['cluster', 'manager', 'guard'],
            },
            'net-backup': { name: 'Backup', segmentRole: 'backup', vlanId: 60, of: [] },
          },
          ['switch-a', 'switch-b'],
          { speedGbps: 25 },
        ),
        operations({
          site: 'head-office',
          spreadOver: ['plant-room', 'head-office'],
          network: 'net-management',
          devices: [...nodes, 'switch-a', 'switch-b', 'firewall', 'door', 'vpn', 'pool'],
          workloads: services,
          consoles: ['door', 'vpn', 'manager', 'backup'],
          hosts: nodes,
          instead: {
            idp: { technology: 'active-directory' },
            names: { technology: 'active-directory' },
          },
        }),
        backupWithVault({
          site: 'head-office',
          protects: services,
          networks: ['net-management', 'net-backup'],
          backup: {
            owner: 'Plant IT',
            frequencyHours: 0.9,
            backupMBps: 600,
            restoreMBps: 1200,
            rpoSec: 3600,
            retentionDays: 60,
          },
          vault: { name: 'Vault in the head office', capacityTB: 40, retentionDays: 60 },
        }),
      ),
    }),
};
