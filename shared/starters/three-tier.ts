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
  loadBalancerPair,
  rackServer,
  restartingCluster,
  rowPower,
  service,
} from './parts/usual-facts.ts';
import { workloads } from './parts/workloads.ts';
import { allPlanned } from './layer-states.ts';
import type { Starter } from './starter.ts';

const hosts = numbered('esx', 4);
const webs = numbered('web', 4);
const apps = numbered('app', 3);
const tiers = ['web', 'logic', 'portal-data', 'stock-data'];

/** Web, application and database tier as virtual machines of one cluster, on two mirrored arrays. */
export const threeTier: Starter = {
  id: 'three-tier',
  title: 'Three tiers, virtualized',
  description:
    'Web, application and database servers of a portal on one cluster, on mirrored arrays.',
  group: 'platform',
  layers: allPlanned,
  plan: () =>
    laidOut({
      name: 'Three tiers, virtualized',
      goals: ['consolidation', 'availability', 'scalability'],
      ...joinedSketches(
        machineRoom({
          id: 'main',
          site: { name: 'Main site', location: 'Ground floor', availabilityPct: 99.98 },
          ...rowPower,
          racks: {
            'rack-1': ['array-a', 'esx-01', 'esx-02', 'fc-a', 'switch-a'],
            'rack-2': ['array-b', 'esx-03', 'esx-04', 'fc-b', 'switch-b'],
          },
          pairs: ['firewall', 'balancer'],
        }),
        {
          parts: {
            second: [
              'site',
              { name: 'Second building', location: '2 km away', availabilityPct: 99.95 },
            ],
            ...every(hosts, 'server', { ...rackServer, cores: 16, sockets: 1, hbaCount: 2 }),
            'fc-a': [
              'fcSwitch',
              {
                name: 'Fabric A',
                technology: 'brocade-g-series',
                ports: 24,
                portGbps: 32,
                heightU: 1,
                weightKg: 8,
                psuCount: 2,
                typicalW: 80,
              },
            ],
            'fc-b': [
              'fcSwitch',
              {
                name: 'Fabric B',
                technology: 'brocade-g-series',
                ports: 24,
                portGbps: 32,
                heightU: 1,
                weightKg: 8,
                psuCount: 2,
                typicalW: 80,
              },
            ],
            ...every(['array-a', 'array-b'], 'array', (id) => ({
              name: `Array ${id.slice(-1).toUpperCase()}`,
              owner: 'Storage team',
              technology: 'pure-flasharray',
              controllers: 2,
              capacityTB: 30,
              media: 'nvme',
              raid: 'RAID 6',
              diskCount: 14,
              ports: 8,
              portGbps: 32,
              protocols: ['fc'],
              encrypted: true,
              psuCount: 2,
              heightU: 3,
              weightKg: 42,
              typicalW: 700,
            })),
            mirror: [
              'replication',
              {
                name: 'Mirror of the arrays',
                owner: 'Storage team',
                syncMode: 'sync',
                rpoSec: 0,
                rttMs: 0.2,
                linkMbps: 32_000,
                rehearsedOn: '2026-09-12',
              },
            ],
            datastore: [
              'volume',
              {
                name: 'Datastore',
                technology: 'vmware-vmfs',
                capacityTB: 14,
                usedTB: 9,
                protocol: 'fc',
                accessMode: 'RWX',
                encrypted: true,
              },
            ],
            firewall: ['firewall', { ...firewallPair, technology: 'palo-alto-ngfw' }],
            balancer: ['loadBalancer', { ...loadBalancerPair, technology: 'f5-big-ip' }],
            jboss: [
              'appServer',
              {
                name: 'Application servers',
                technology: 'jboss-eap',
                instances: 3,
                vcpu: 8,
                ramGiB: 32,
                owner: 'Portal team',
              },
            ],
            customers: [
              'userGroup',
              {
                name: 'Customers',
                users: 20_000,
                concurrencyPct: 3,
                location: 'Internet',
                rttMs: 35,
                kbpsPerUser: 500,
              },
            ],
            clerks: [
              'userGroup',
              {
                name: 'Clerks',
                users: 300,
                concurrencyPct: 70,
                location: 'Four offices',
                rttMs: 12,
                kbpsPerUser: 1500,
              },
            ],
            door: [
              'accessGateway',
              {
                name: 'Clerks’ gateway pair',
                technology: 'citrix-netscaler-gateway',
                instances: 2,
                sessionsMax: 400,
                mfa: true,
                tls: true,
                displayProtocol: 'https',
              },
            ],
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
            ...each([...hosts, 'array-a', 'array-b'], 'linksTo', ['fc-a', 'fc-b']),
            ...each(['datastore'], 'providedBy', ['array-a', 'array-b']),
            ...each(['mirror'], 'protects', ['datastore']),
            ...each(['mirror'], 'writesTo', ['array-b']),
            ...each(['jboss'], 'runsOn', apps),
            ...each(['customers'], 'accesses', ['balancer']),
            ...each(['clerks'], 'accesses', ['door']),
            ...each(['door'], 'accesses', ['balancer', ...tiers]),
            ...each(['balancer'], 'accesses', ['web', 'logic']),
            ...each(['door'], 'locatedIn', ['main']),
            ...each(['manager'], 'locatedIn', ['second']),
            ...each(['manager'], 'manages', ['cluster']),
            ...each(['firewall'], 'filters', [
              'net-users',
              'net-front',
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
            technology: 'cisco-nexus-9000',
            switchRole: 'leaf',
            ports: 48,
            portGbps: 25,
            typicalW: 220,
            weightKg: 10,
          },
          linked: [...hosts, 'firewall', 'balancer'],
        }),
        machineCluster({
          id: 'cluster',
          cluster: {
            name: 'Portal cluster',
            owner: 'Platform team',
            technology: 'vmware-vsphere',
            ...restartingCluster,
            quorumBased: false,
            cpuBaseline: 'x86-64-v4',
          },
          platform: 'vSphere',
          hosts,
          machines: {
            'web-01': { ...guest, peakUtilPct: 50, iops: 150 },
            'web-02': { ...guest, peakUtilPct: 50, iops: 150 },
            'web-03': { ...guest, peakUtilPct: 50, iops: 150 },
            'web-04': { ...guest, peakUtilPct: 50, iops: 150 },
            'app-01': { ...guest, vcpu: 8, ramGiB: 32, iops: 300 },
            'app-02': { ...guest, vcpu: 8, ramGiB: 32, iops: 300 },
            'app-03': { ...guest, vcpu: 8, ramGiB: 32, iops: 300 },
            'portal-db': {
              ...guest,
              vcpu: 12,
              ramGiB: 128,
              diskGiB: 2000,
              iops: 6000,
              avgUtilPct: 40,
            },
            'stock-db': {
              ...guest,
              vcpu: 8,
              ramGiB: 96,
              diskGiB: 1500,
              iops: 3000,
              osKernelFamily: 'windows',
            },
          },
          network: 'net-apps',
          volume: 'datastore',
        }),
        workloads({
          web: {
            on: webs,
            needs: ['logic'],
            facts: {
              ...service,
              name: 'Portal, web tier',
              owner: 'Portal team',
              statefulness: 'stateless',
              criticality: 2,
              rtoSec: 900,
              rpoSec: 86_400,
              availTargetPct: 99.9,
              replicas: 4,
              users: 20_000,
              vcpu: 4,
              ramGiB: 16,
              avgUtilPct: 30,
              peakUtilPct: 50,
            },
          },
          logic: {
            on: ['jboss'],
            needs: ['portal-data', 'stock-data'],
            facts: {
              ...service,
              name: 'Portal, application tier',
              diskGiB: 300,
              owner: 'Portal team',
              statefulness: 'stateless',
              criticality: 2,
              rtoSec: 900,
              rpoSec: 86_400,
              availTargetPct: 99.9,
              replicas: 3,
              users: 20_000,
              vcpu: 8,
              ramGiB: 32,
              avgUtilPct: 30,
              peakUtilPct: 60,
            },
          },
          'portal-data': {
            on: ['portal-db'],
            facts: {
              ...service,
              name: 'Portal database',
              owner: 'Portal team',
              criticality: 2,
              rtoSec: 900,
              rpoSec: 900,
              availTargetPct: 99.9,
              users: 20_000,
              vcpu: 12,
              ramGiB: 128,
              avgUtilPct: 40,
              peakUtilPct: 60,
            },
          },
          'stock-data': {
            on: ['stock-db'],
            facts: {
              ...service,
              name: 'Stock database',
              owner: 'Logistics',
              osKernelFamily: 'windows',
              criticality: 2,
              rtoSec: 900,
              rpoSec: 900,
              availTargetPct: 99.9,
              users: 300,
              vcpu: 8,
              ramGiB: 96,
              avgUtilPct: 30,
              peakUtilPct: 60,
            },
          },
        }),
        networks(
          {
            'net-users': {
              name: 'Clerks',
              segmentRole: 'user',
              vlanId: 10,
              of: ['clerks', 'door'],
            },
            'net-front': {
              name: 'Front',
              segmentRole: 'dmz',
              vlanId: 20,
              of: ['balancer', 'door'],
            },
            'net-apps': {
              name: 'Applications',
              segmentRole: 'workload',
              vlanId: 30,
              of: ['balancer'],
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
          { speedGbps: 25 },
        ),
        operations({
          site: 'second',
          spreadOver: ['main', 'second'],
          network: 'net-management',
          devices: [
            ...hosts,
            'array-a',
            'array-b',
            'switch-a',
            'switch-b',
            'fc-a',
            'fc-b',
            'firewall',
            'balancer',
            'door',
          ],
          workloads: tiers,
          consoles: ['door', 'manager', 'backup'],
          hosts,
          instead: { idp: { technology: 'active-directory' }, monitor: { technology: 'zabbix' } },
        }),
        backupWithVault({
          site: 'second',
          protects: tiers,
          networks: ['net-management', 'net-backup'],
          backup: {
            owner: 'Platform team',
            frequencyHours: 0.2,
            backupMBps: 1000,
            restoreMBps: 4000,
            rpoSec: 900,
            retentionDays: 60,
          },
          vault: { name: 'Vault in the second building', capacityTB: 40, retentionDays: 60 },
        }),
      ),
    }),
};
