import type { SketchFacts } from '#shared/plan/plan-sketch.ts';
import { each } from './each-relation.ts';
import { joinedSketches } from './joined-sketches.ts';
import { laidOut } from './laid-out.ts';
import { backupWithVault } from './parts/backup-with-vault.ts';
import { every } from './parts/every.ts';
import { machineCluster } from './parts/machine-cluster.ts';
import { machineRoom } from './parts/machine-room.ts';
import { networks } from './parts/networks.ts';
import { operations } from './parts/operations.ts';
import { switchPair } from './parts/switch-pair.ts';
import {
  firewallPair,
  guest,
  rackServer,
  restartingCluster,
  service,
} from './parts/usual-facts.ts';
import { workloads } from './parts/workloads.ts';
import { withoutApplication } from './layer-states.ts';
import type { Starter } from './starter.ts';

const hosts = ['host-01', 'host-02'];
const windows = { ...guest, osKernelFamily: 'windows', osVersion: 'Windows Server 2025' } as const;
const machines: Readonly<Record<string, SketchFacts>> = {
  'erp-01': { ...windows, ramGiB: 32, diskGiB: 300, iops: 900, avgUtilPct: 30, peakUtilPct: 65 },
  'files-01': { ...windows, ramGiB: 16, diskGiB: 2000, iops: 400, avgUtilPct: 20, peakUtilPct: 50 },
  'mail-01': { ...windows, ramGiB: 24, diskGiB: 600, iops: 300, avgUtilPct: 25, peakUtilPct: 55 },
  'desk-01': { ...windows, ramGiB: 32, diskGiB: 150, iops: 200, avgUtilPct: 35, peakUtilPct: 70 },
  'desk-02': { ...windows, ramGiB: 32, diskGiB: 150, iops: 200, avgUtilPct: 35, peakUtilPct: 70 },
};
const workload = {
  ...service,
  owner: 'Office manager',
  osKernelFamily: 'windows',
  availTargetPct: 99.5,
  rpoSec: 14_400,
  growthPctPerYear: 10,
} as const;
const ways = ['remote', 'desktops'];

/** One rack, two servers that stand in for each other, one shared array: all that a firm of sixty needs. */
export const smallBusiness: Starter = {
  id: 'small-business',
  title: 'Small business',
  description:
    'Sixty people and one rack, which is the one thing left that stops their ERP; copies nobody can delete.',
  group: 'small',
  layers: withoutApplication,
  plan: () =>
    laidOut({
      name: 'Small business',
      profile: 'branch',
      goals: ['cost', 'availability', 'security'],
      notNeeded: {
        application: 'Four applications on machines of their own; none conflicts with another.',
      },
      ...joinedSketches(
        machineRoom({
          id: 'office',
          site: { name: 'Office', location: 'Main street 1', availabilityPct: 99.95 },
          feed: { volts: 230, amps: 16, phases: '1' },
          ups: { ratedKVA: 3, ratedKW: 2.7, runtimeMin: 20 },
          pdu: { volts: 230, amps: 16, phases: '1', weightKg: 5 },
          racks: { 'rack-1': ['array', ...hosts, 'firewall', 'switch-a', 'switch-b'] },
        }),
        {
          parts: {
            cloud: ['site', { name: 'Provider', location: 'Another town', availabilityPct: 99.98 }],
            ...every(hosts, 'server', {
              ...rackServer,
              cores: 24,
              sockets: 1,
              ramGiB: 256,
              nicGbps: 10,
              typicalW: 300,
              windowsEdition: 'standard',
              windowsLicenceSets: 3,
            }),
            array: [
              'array',
              {
                name: 'Shared array',
                owner: 'Service partner',
                technology: 'dell-powerstore',
                controllers: 2,
                capacityTB: 12,
                media: 'ssd',
                raid: 'RAID 6',
                diskCount: 12,
                protocols: ['iscsi'],
                encrypted: true,
                psuCount: 2,
                heightU: 2,
                weightKg: 32,
                typicalW: 350,
              },
            ],
            data: [
              'volume',
              {
                name: 'All machines',
                capacityTB: 5,
                usedTB: 3.1,
                protocol: 'iscsi',
                accessMode: 'RWX',
                encrypted: true,
              },
            ],
            firewall: [
              'firewall',
              { ...firewallPair, technology: 'fortinet-fortigate', typicalW: 60 },
            ],
            witness: [
              'quorumVote',
              { name: 'Cloud witness', technology: 'azure-cloud-witness', voteKind: 'cloud' },
            ],
            staff: [
              'userGroup',
              {
                name: 'Staff',
                users: 60,
                concurrencyPct: 80,
                location: 'Office and home',
                rttMs: 20,
                kbpsPerUser: 1500,
              },
            ],
            remote: [
              'vpn',
              {
                name: 'Remote access',
                technology: 'fortinet-fortigate',
                instances: 2,
                mfa: true,
                sessionsMax: 100,
              },
            ],
            desktops: [
              'sessionHost',
              {
                name: 'Published desktop',
                technology: 'microsoft-rds',
                usersPerHost: 60,
                instances: 2,
                displayProtocol: 'rdp',
              },
            ],
            manager: [
              'vmManager',
              {
                name: 'VM manager',
                technology: 'windows-admin-center',
                mfa: true,
                adminRoles: true,
                instances: 1,
              },
            ],
          },
          relations: [
            ...each(['data'], 'providedBy', ['array']),
            ...each(['witness'], 'votesIn', ['cluster']),
            ...each(['manager', 'witness'], 'locatedIn', ['cloud']),
            ...each(['manager'], 'manages', ['cluster']),
            ...each(['desktops'], 'runsOn', ['desk-01', 'desk-02']),
            ...each(['remote'], 'locatedIn', ['office']),
            ...each(['staff'], 'accesses', ways),
            ...each(['staff'], 'accesses', ['files', 'mail']),
            ...each(ways, 'accesses', ['erp', 'files', 'mail']),
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
            technology: 'aruba-cx',
            switchRole: 'access',
            ports: 24,
            portGbps: 10,
            typicalW: 90,
            weightKg: 6,
          },
          linked: [...hosts, 'array', 'firewall'],
        }),
        machineCluster({
          id: 'cluster',
          cluster: {
            name: 'Cluster',
            owner: 'Service partner',
            technology: 'microsoft-hyper-v',
            ...restartingCluster,
            cpuBaseline: 'x86-64-v4',
            windowsEdition: 'standard',
            windowsLicenceSets: 3,
          },
          platform: 'Hyper-V',
          hosts,
          machines,
          network: 'net-apps',
          volume: 'data',
        }),
        workloads({
          erp: {
            on: ['erp-01'],
            facts: { ...workload, name: 'ERP', criticality: 2, rtoSec: 3600, users: 40 },
          },
          files: {
            on: ['files-01'],
            facts: { ...workload, name: 'Files', criticality: 3, rtoSec: 14_400, users: 60 },
          },
          mail: {
            on: ['mail-01'],
            facts: { ...workload, name: 'Mail', criticality: 3, rtoSec: 14_400, users: 60 },
          },
        }),
        networks(
          {
            'net-users': {
              name: 'Office',
              segmentRole: 'user',
              vlanId: 10,
              of: ['staff', ...ways],
            },
            'net-apps': { name: 'Servers', segmentRole: 'workload', vlanId: 20, of: [] },
            'net-storage': {
              name: 'Storage',
              segmentRole: 'storage',
              vlanId: 30,
              of: ['cluster', 'array'],
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
              of: ['cluster', 'manager'],
            },
            'net-backup': { name: 'Backup', segmentRole: 'backup', vlanId: 60, of: [] },
          },
          ['switch-a', 'switch-b'],
          { speedGbps: 10 },
        ),
        operations({
          site: 'cloud',
          spreadOver: ['office', 'cloud'],
          network: 'net-management',
          devices: [...hosts, 'array', 'switch-a', 'switch-b', 'firewall'],
          workloads: ['erp', 'files', 'mail'],
          consoles: [...ways, 'manager', 'backup'],
          hosts,
          alertTarget: 'Service partner',
          instead: {
            idp: { technology: 'entra-id' },
            mfa: { technology: 'duo' },
            names: { technology: 'active-directory' },
          },
        }),
        backupWithVault({
          site: 'cloud',
          protects: ['erp', 'files', 'mail'],
          networks: ['net-management', 'net-backup'],
          backup: {
            frequencyHours: 3,
            windowHours: 3,
            backupMBps: 200,
            restoreMBps: 150,
            rpoSec: 14_400,
            retentionDays: 60,
          },
          vault: { name: 'Vault at the provider', capacityTB: 20, retentionDays: 60 },
        }),
      ),
    }),
};
