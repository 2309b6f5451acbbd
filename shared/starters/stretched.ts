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
  rackServer,
  restartingCluster,
  rowPower,
  service,
} from './parts/usual-facts.ts';
import { workloads } from './parts/workloads.ts';
import { withoutApplication } from './layer-states.ts';
import type { Starter } from './starter.ts';

const east = numbered('east', 3);
const west = numbered('west', 3);
// In turn, so that what comes in several stands on both sites.
const hosts = east.flatMap((host, index) => [host, west[index]!]);
const windows = { ...guest, osKernelFamily: 'windows' } as const;
const services = ['payments', 'records', 'office'];
const common = {
  ...service,
  survivesSiteLoss: true,
  availTargetPct: 99.95,
  growthPctPerYear: 10,
} as const;

/** One cluster over two sites: every write lies on both before it counts, and a third place decides who goes on. */
export const stretched: Starter = {
  id: 'stretched',
  title: 'Two sites as one',
  description:
    'One cluster over two sites 18 km apart: lose either, and all is back in minutes with nothing lost.',
  group: 'service',
  layers: withoutApplication,
  plan: () =>
    laidOut({
      name: 'Two sites as one',
      profile: 'regulated',
      goals: ['availability', 'security'],
      notNeeded: { application: 'Packaged applications, one to a machine; none conflicts.' },
      ...joinedSketches(
        machineRoom({
          id: 'east',
          site: { name: 'East', location: 'Harbour', availabilityPct: 99.98 },
          mark: 'East',
          ...rowPower,
          racks: {
            'rack-e1': ['array-east', 'east-01', 'east-switch-a'],
            'rack-e2': ['east-02', 'east-03', 'east-switch-b'],
          },
          pairs: ['firewall-east'],
        }),
        machineRoom({
          id: 'west',
          site: { name: 'West', location: 'Airport, 18 km away', availabilityPct: 99.98 },
          mark: 'West',
          ...rowPower,
          racks: {
            'rack-w1': ['array-west', 'west-01', 'west-switch-a'],
            'rack-w2': ['west-02', 'west-03', 'west-switch-b'],
          },
          pairs: ['firewall-west'],
        }),
        {
          parts: {
            third: [
              'site',
              { name: 'Third place', location: 'Provider, 120 km away', availabilityPct: 99.98 },
            ],
            ...every(hosts, 'server', {
              ...rackServer,
              sockets: 1,
              cores: 24,
              ramGiB: 384,
              typicalW: 350,
            }),
            ...every(['array-east', 'array-west'], 'array', (id) => ({
              name: id === 'array-east' ? 'Array East' : 'Array West',
              owner: 'Platform team',
              technology: 'netapp-aff',
              controllers: 2,
              capacityTB: 45,
              media: 'ssd',
              raid: 'RAID-DP',
              diskCount: 24,
              portGbps: 25,
              protocols: ['nfs', 'iscsi'],
              encrypted: true,
              psuCount: 2,
              heightU: 4,
              weightKg: 50,
              typicalW: 750,
            })),
            metro: [
              'replication',
              {
                name: 'Mirror of the arrays',
                owner: 'Platform team',
                technology: 'netapp-metrocluster',
                syncMode: 'sync',
                rpoSec: 0,
                rttMs: 1,
                linkMbps: 50_000,
                rehearsedOn: '2026-09-12',
              },
            ],
            datastore: [
              'volume',
              {
                name: 'Machines, on both sites',
                capacityTB: 26,
                usedTB: 16,
                protocol: 'nfs',
                accessMode: 'RWX',
                encrypted: true,
              },
            ],
            witness: [
              'quorumVote',
              { name: 'Mediator', voteKind: 'file', location: 'Third place' },
            ],
            'firewall-east': [
              'firewall',
              { ...firewallPair, name: 'Firewall pair, East', technology: 'palo-alto-ngfw' },
            ],
            'firewall-west': [
              'firewall',
              { ...firewallPair, name: 'Firewall pair, West', technology: 'palo-alto-ngfw' },
            ],
            'line-1': [
              'uplink',
              {
                name: 'Dark fibre, north way',
                speedGbps: 100,
                linkCount: 1,
                rttMs: 1,
                availabilityPct: 99.95,
              },
            ],
            'line-2': [
              'uplink',
              {
                name: 'Dark fibre, south way',
                speedGbps: 100,
                linkCount: 1,
                rttMs: 1,
                availabilityPct: 99.95,
              },
            ],
            staff: [
              'userGroup',
              {
                name: 'Staff',
                users: 1200,
                concurrencyPct: 70,
                location: 'Both sites, thirty branches',
                rttMs: 15,
                kbpsPerUser: 800,
              },
            ],
            door: [
              'accessGateway',
              {
                name: 'Access gateways',
                technology: 'citrix-netscaler-gateway',
                instances: 4,
                sessionsMax: 600,
                tls: true,
                mfa: true,
                displayProtocol: 'https',
              },
            ],
            keys: ['kms', { name: 'Key manager', technology: 'thales-ciphertrust', instances: 2 }],
            manager: [
              'vmManager',
              {
                name: 'vCenter',
                technology: 'vmware-vcenter',
                mfa: true,
                adminRoles: true,
                instances: 1,
              },
            ],
          },
          relations: [
            ...each(['metro'], 'protects', ['datastore']),
            ...each(['metro'], 'writesTo', ['array-west']),
            ...each(['datastore'], 'providedBy', ['array-east', 'array-west']),
            ...each(['witness'], 'votesIn', ['cluster']),
            ...each(['witness', 'manager'], 'locatedIn', ['third']),
            ...each(['door', 'keys'], 'locatedIn', ['east', 'west']),
            ...each(['line-1', 'line-2'], 'locatedIn', ['east', 'west']),
            ...each(['east-switch-a', 'west-switch-a'], 'linksTo', ['line-1']),
            ...each(['east-switch-b', 'west-switch-b'], 'linksTo', ['line-2']),
            ...each(['staff'], 'accesses', ['door']),
            ...each(['door'], 'accesses', services),
            ...each(['keys'], 'encrypts', ['array-east', 'array-west', 'datastore']),
            ...each(['manager'], 'manages', ['cluster']),
            ...each(['firewall-east', 'firewall-west'], 'filters', [
              'net-users',
              'net-apps',
              'net-management',
              'net-backup',
            ]),
          ],
        },
        switchPair({
          stem: 'east-switch',
          name: 'Switch East',
          facts: {
            technology: 'arista-7050',
            switchRole: 'leaf',
            ports: 48,
            portGbps: 25,
            uplinks: 6,
            uplinkGbps: 100,
            typicalW: 250,
            weightKg: 10,
          },
          linked: [...east, 'array-east', 'firewall-east'],
        }),
        switchPair({
          stem: 'west-switch',
          name: 'Switch West',
          facts: {
            technology: 'arista-7050',
            switchRole: 'leaf',
            ports: 48,
            portGbps: 25,
            uplinks: 6,
            uplinkGbps: 100,
            typicalW: 250,
            weightKg: 10,
          },
          linked: [...west, 'array-west', 'firewall-west'],
        }),
        machineCluster({
          id: 'cluster',
          cluster: {
            name: 'Stretched cluster',
            owner: 'Platform team',
            technology: 'vmware-vsphere',
            ...restartingCluster,
            quorumBased: false,
            hostFailuresTolerated: 3,
            rttMs: 1,
            cpuBaseline: 'x86-64-v4',
          },
          platform: 'vSphere',
          hosts,
          machines: {
            'pay-db-01': { ...guest, vcpu: 8, ramGiB: 128, diskGiB: 3000, iops: 9000 },
            'pay-app-01': { ...guest, vcpu: 8, ramGiB: 48, iops: 300 },
            'pay-app-02': { ...guest, vcpu: 8, ramGiB: 48, iops: 300 },
            'records-db-01': { ...windows, vcpu: 8, ramGiB: 96, diskGiB: 4000, iops: 4000 },
            'records-app-01': { ...windows, ramGiB: 32, iops: 300 },
            'records-app-02': { ...windows, ramGiB: 32, iops: 300 },
            'files-01': { ...windows, ramGiB: 24, diskGiB: 5000, iops: 900 },
            'mail-01': { ...windows, vcpu: 8, ramGiB: 64, diskGiB: 2500, iops: 1500 },
            'print-01': { ...windows, ramGiB: 8, iops: 50 },
            'intranet-01': { ...guest, iops: 150 },
          },
          network: 'net-apps',
          volume: 'datastore',
        }),
        workloads({
          payments: {
            on: ['pay-db-01', 'pay-app-01', 'pay-app-02'],
            facts: {
              ...common,
              name: 'Payments',
              owner: 'Payments',
              criticality: 1,
              rtoSec: 600,
              rpoSec: 0,
              users: 400,
              dataClass: 'regulated',
              downtimeCostPerHour: 60_000,
            },
          },
          records: {
            on: ['records-db-01', 'records-app-01', 'records-app-02'],
            facts: {
              ...common,
              name: 'Customer records',
              owner: 'Customer care',
              osKernelFamily: 'windows',
              criticality: 2,
              rtoSec: 900,
              rpoSec: 0,
              users: 1200,
              dataClass: 'confidential',
            },
          },
          office: {
            on: ['files-01', 'mail-01', 'print-01', 'intranet-01'],
            facts: {
              ...common,
              name: 'Office services',
              owner: 'Platform team',
              criticality: 3,
              availTargetPct: 99.9,
              rtoSec: 3600,
              rpoSec: 3600,
              users: 1200,
            },
          },
        }),
        networks(
          {
            'net-users': { name: 'Users', segmentRole: 'user', vlanId: 10, of: ['staff', 'door'] },
            'net-apps': { name: 'Machines', segmentRole: 'workload', vlanId: 20, of: [] },
            'net-storage': {
              name: 'Storage',
              segmentRole: 'storage',
              vlanId: 30,
              of: ['array-east', 'array-west', 'cluster'],
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
              of: ['cluster', 'manager', 'keys'],
            },
            'net-backup': { name: 'Backup', segmentRole: 'backup', vlanId: 60, of: [] },
          },
          ['east-switch-a', 'east-switch-b', 'west-switch-a', 'west-switch-b'],
          { speedGbps: 25 },
        ),
        operations({
          site: 'third',
          spreadOver: ['east', 'west'],
          network: 'net-management',
          devices: [
            ...hosts,
            'east-switch-a',
            'east-switch-b',
            'west-switch-a',
            'west-switch-b',
            'firewall-east',
            'firewall-west',
            'array-east',
            'array-west',
            'door',
          ],
          workloads: services,
          consoles: ['door', 'manager', 'backup'],
          hosts,
          instead: {
            idp: { technology: 'active-directory' },
            names: { technology: 'active-directory' },
            mfa: { technology: 'rsa-securid' },
            log: { technology: 'splunk' },
          },
        }),
        backupWithVault({
          site: 'third',
          protects: services,
          networks: ['net-management', 'net-backup'],
          backup: {
            owner: 'Platform team',
            frequencyHours: 0.9,
            backupMBps: 1000,
            restoreMBps: 8000,
            rpoSec: 3600,
            retentionDays: 365,
          },
          vault: { name: 'Vault in the third place', capacityTB: 120, retentionDays: 365 },
        }),
      ),
    }),
};
