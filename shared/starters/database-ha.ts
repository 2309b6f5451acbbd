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
import {
  firewallPair,
  loadBalancerPair,
  rackServer,
  rowPower,
  service,
} from './parts/usual-facts.ts';
import { workloads } from './parts/workloads.ts';
import { withoutApplication } from './layer-states.ts';
import type { Starter } from './starter.ts';

const members = numbered('pg', 3);
const apps = numbered('app', 2);
const servers = [...members, ...apps];
const systems = apps.map((app) => `${app}-os`);
const containers = numbered('ledger', 4);
const services = ['booking', 'ledger', 'reports'];

/** A database that loses nothing and is back within a minute: three members that vote, each with disks of its own. */
export const databaseHa: Starter = {
  id: 'database-ha',
  title: 'Database without a pause',
  description: 'Three members vote, two write before a booking counts: back in 30 s, nothing lost.',
  group: 'service',
  layers: withoutApplication,
  plan: () =>
    laidOut({
      name: 'Database without a pause',
      goals: ['availability', 'performance', 'security'],
      notNeeded: {
        application: 'One application, built as containers; nothing it could conflict with.',
      },
      record: {
        requirements: {
          'nothing-lost': {
            title: 'A booking that was confirmed is never lost',
            nature: 'nonFunctional',
            owner: 'Accounting',
            links: [{ to: 'goal', id: 'goal-availability' }],
          },
        },
        risks: {
          'slow-second': {
            title: 'The second member is slow, and so is every booking',
            cause: 'Two members write before a booking counts.',
            event: 'One of them answers late.',
            effect: 'Bookings take as long as the slower of both.',
            likelihood: 3,
            impact: 2,
            response: 'accept',
            owner: 'Database team',
          },
        },
        decisions: {
          quorum: {
            title: 'Two of three members write before a booking counts',
            deciders: 'Accounting, Database team',
            options: [
              {
                id: 'two',
                title: 'Two of three write',
                pros: ['Nothing is lost with one member'],
                cons: ['Each booking waits for the second'],
              },
              {
                id: 'one',
                title: 'One writes, the others follow',
                pros: ['Faster'],
                cons: ['The last seconds may be lost'],
              },
            ],
            chosen: 'two',
            justification: 'Nothing may be lost; a booking may take a few milliseconds more.',
            confirmation: 'Stop the leader under load and count the bookings.',
            links: [
              { to: 'requirement', id: 'nothing-lost' },
              { to: 'risk', id: 'slow-second' },
              { to: 'component', id: 'patroni' },
            ],
          },
        },
      },
      ...joinedSketches(
        machineRoom({
          id: 'main',
          site: { name: 'Main site', location: 'Halls 1 to 3', availabilityPct: 99.995 },
          ...rowPower,
          racks: {
            'rack-1': ['pg-01', 'app-01', 'switch-a'],
            'rack-2': ['pg-02', 'app-02', 'switch-b'],
            'rack-3': ['pg-03'],
          },
          pairs: ['firewall', 'balancer'],
        }),
        {
          parts: {
            second: [
              'site',
              { name: 'Second site', location: '40 km away', availabilityPct: 99.98 },
            ],
            ...every(members, 'server', {
              ...rackServer,
              cores: 48,
              ramGiB: 768,
              price: 32_000,
              rawTB: 15,
              diskCount: 4,
              powerLossProtection: true,
              raidController: false,
            }),
            ...every(apps, 'server', { ...rackServer, cores: 32, ramGiB: 256, typicalW: 300 }),
            ...every(systems, 'osPlatform', (id) => ({
              name: `Podman on ${id.replace('-os', '')}`,
              technology: 'podman',
              osKernelFamily: 'linux',
              liveMigration: false,
              arch: 'x86_64',
            })),
            ...every(containers, 'osContainer', {
              osKernelFamily: 'linux',
              arch: 'x86_64',
              needsLiveMigration: false,
              vcpu: 8,
              ramGiB: 32,
              avgUtilPct: 25,
              peakUtilPct: 45,
            }),
            patroni: [
              'failoverCluster',
              {
                name: 'Booking database cluster',
                owner: 'Database team',
                technology: 'patroni',
                quorumBased: true,
                sharedData: false,
                lockArbitration: true,
                appDetect: true,
                failoverSec: 30,
                heartbeatNetworks: 2,
                antiAffinity: true,
                multiSite: false,
                rehearsedOn: '2026-09-12',
              },
            ],
            data: [
              'volume',
              {
                name: 'Booking data, a copy on each member',
                technology: 'openzfs',
                capacityTB: 6,
                usedTB: 2.4,
                protocol: 'local',
                accessMode: 'RWO',
                encrypted: true,
              },
            ],
            images: [
              'volume',
              {
                name: 'Images and logs, on each host',
                capacityTB: 1,
                usedTB: 0.3,
                protocol: 'local',
                accessMode: 'RWO',
                encrypted: true,
              },
            ],
            copies: [
              'replication',
              {
                name: 'Copies on the members',
                owner: 'Database team',
                syncMode: 'sync',
                rpoSec: 0,
                rttMs: 0.2,
                linkMbps: 25_000,
                rehearsedOn: '2026-09-12',
              },
            ],
            firewall: ['firewall', firewallPair],
            balancer: ['loadBalancer', loadBalancerPair],
            clerks: [
              'userGroup',
              {
                name: 'Booking clerks',
                users: 900,
                concurrencyPct: 60,
                location: 'Forty branches',
                rttMs: 18,
                kbpsPerUser: 400,
              },
            ],
            partners: [
              'userGroup',
              {
                name: 'Partners',
                users: 3000,
                concurrencyPct: 10,
                location: 'Internet',
                rttMs: 40,
                kbpsPerUser: 200,
              },
            ],
            door: [
              'accessGateway',
              {
                name: 'Access gateway pair',
                technology: 'apache-guacamole',
                instances: 2,
                sessionsMax: 900,
                tls: true,
                mfa: true,
                displayProtocol: 'https',
              },
            ],
            keys: ['kms', { name: 'Key manager', technology: 'hashicorp-vault', instances: 2 }],
            bastion: ['pam', { name: 'Bastion', technology: 'cyberark', mfa: true }],
            manager: [
              'orchestrator',
              { name: 'Deployment', technology: 'ansible', mfa: true, adminRoles: true },
            ],
          },
          relations: [
            ...each(members, 'memberOf', ['patroni']),
            ...each(['patroni'], 'protects', ['booking']),
            ...each(['images'], 'providedBy', apps),
            ...each(['images'], 'presentedTo', apps),
            ...each([...containers, 'reports-01'], 'stores', ['images']),
            ...each(['data'], 'providedBy', members),
            ...each(['data'], 'presentedTo', members),
            ...each(['booking'], 'stores', ['data']),
            ...each(['copies'], 'protects', ['data']),
            ...each(['copies'], 'writesTo', ['data']),
            ...systems.map((id) => [id, 'runsOn', id.replace('-os', '')] as const),
            ...containers.map((id, index) => [id, 'runsOn', systems[index % 2]!] as const),
            ...each(['clerks'], 'accesses', ['door']),
            ...each(['partners'], 'accesses', ['balancer']),
            ...each(['door'], 'accesses', ['balancer', ...services]),
            ...each(['balancer'], 'accesses', ['ledger']),
            ...each(['keys'], 'encrypts', ['data']),
            ...each(['keys'], 'locatedIn', ['main', 'second']),
            ...each(['bastion', 'manager'], 'locatedIn', ['second']),
            ...each(['door'], 'locatedIn', ['main']),
            ...each(['manager'], 'manages', ['patroni', ...systems]),
            ...each(['bastion'], 'authenticates', ['manager', 'backup']),
            ...each(['firewall'], 'filters', [
              'net-users',
              'net-front',
              'net-apps',
              'net-data',
              'net-management',
              'net-backup',
            ]),
          ],
        },
        switchPair({
          stem: 'switch',
          name: 'Switch',
          facts: {
            technology: 'juniper-qfx',
            switchRole: 'leaf',
            ports: 48,
            portGbps: 25,
            typicalW: 250,
            weightKg: 10,
          },
          linked: [...servers, 'firewall', 'balancer'],
        }),
        workloads({
          booking: {
            on: members,
            facts: {
              ...service,
              name: 'Booking database',
              owner: 'Booking',
              criticality: 1,
              rtoSec: 60,
              rpoSec: 0,
              availTargetPct: 99.98,
              clusterAware: true,
              needsLiveMigration: false,
              dataClass: 'confidential',
              users: 3900,
              vcpu: 32,
              ramGiB: 512,
              diskGiB: 2400,
              iops: 20_000,
              avgUtilPct: 35,
              peakUtilPct: 30,
              downtimeCostPerHour: 40_000,
            },
          },
          ledger: {
            on: containers,
            needs: ['booking'],
            facts: {
              ...service,
              name: 'Booking service',
              owner: 'Booking',
              statefulness: 'stateless',
              criticality: 1,
              rtoSec: 60,
              rpoSec: 86_400,
              availTargetPct: 99.98,
              needsLiveMigration: false,
              replicas: 4,
              users: 3900,
              vcpu: 8,
              ramGiB: 32,
              diskGiB: 40,
              avgUtilPct: 25,
              peakUtilPct: 45,
            },
          },
          reports: {
            on: ['reports-01'],
            needs: ['booking'],
            facts: {
              ...service,
              name: 'Reports',
              owner: 'Finance',
              statefulness: 'stateless',
              criticality: 3,
              rtoSec: 86_400,
              rpoSec: 86_400,
              availTargetPct: 99,
              needsLiveMigration: false,
              users: 40,
              vcpu: 8,
              ramGiB: 64,
              diskGiB: 200,
              avgUtilPct: 20,
              peakUtilPct: 60,
            },
          },
        }),
        {
          parts: {
            'reports-01': [
              'osContainer',
              {
                osKernelFamily: 'linux',
                arch: 'x86_64',
                needsLiveMigration: false,
                vcpu: 8,
                ramGiB: 64,
                avgUtilPct: 20,
                peakUtilPct: 60,
              },
            ],
          },
          relations: [['reports-01', 'runsOn', 'app-02-os']],
        },
        networks(
          {
            'net-users': {
              name: 'Branches',
              segmentRole: 'user',
              vlanId: 10,
              of: ['clerks', 'door'],
            },
            'net-front': {
              name: 'Front',
              segmentRole: 'dmz',
              vlanId: 20,
              of: ['balancer', 'door', 'partners'],
            },
            'net-apps': {
              name: 'Services',
              segmentRole: 'workload',
              vlanId: 30,
              of: [...containers, 'reports-01', 'balancer', 'booking'],
            },
            'net-data': { name: 'Database', segmentRole: 'storage', vlanId: 40, of: ['booking'] },
            'net-heartbeat-a': {
              name: 'Heartbeat A',
              segmentRole: 'heartbeat',
              vlanId: 50,
              of: ['patroni'],
            },
            'net-heartbeat-b': {
              name: 'Heartbeat B',
              segmentRole: 'heartbeat',
              vlanId: 51,
              of: ['patroni'],
            },
            'net-management': {
              name: 'Management',
              segmentRole: 'mgmt',
              vlanId: 60,
              of: [...servers, 'keys', 'bastion', 'manager'],
            },
            'net-backup': { name: 'Backup', segmentRole: 'backup', vlanId: 70, of: [] },
          },
          ['switch-a', 'switch-b'],
          { speedGbps: 25 },
        ),
        operations({
          site: 'second',
          spreadOver: ['main', 'second'],
          network: 'net-management',
          devices: [...servers, 'switch-a', 'switch-b', 'firewall', 'balancer', 'door'],
          workloads: services,
          consoles: ['door', 'manager', 'backup'],
          hosts: servers,
        }),
        backupWithVault({
          site: 'second',
          protects: services,
          networks: ['net-management', 'net-backup'],
          backup: {
            owner: 'Database team',
            technology: 'bacula',
            frequencyHours: 1,
            backupMBps: 800,
            restoreMBps: 1200,
            rpoSec: 3600,
            retentionDays: 90,
          },
          vault: { name: 'Vault on the second site', capacityTB: 30, retentionDays: 90 },
        }),
      ),
    }),
};
