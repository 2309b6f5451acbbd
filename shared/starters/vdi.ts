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
import { allPlanned } from './layer-states.ts';
import type { Starter } from './starter.ts';

const hosts = numbered('desk-host', 6);
const packages = ['office-suite', 'cad-viewer', 'ledger-2019', 'ledger-2026'];
const windows = { ...guest, osKernelFamily: 'windows' } as const;
const services = ['desktops', 'profiles'];

/** Five hundred desktops in the data center: a broker hands them out, applications are attached when somebody signs in. */
export const vdi: Starter = {
  id: 'vdi',
  title: 'Virtual desktops',
  description:
    'Desktops for 500 people, 400 at a time; applications are attached when somebody signs in.',
  group: 'service',
  layers: allPlanned,
  plan: () =>
    laidOut({
      name: 'Virtual desktops',
      goals: ['agility', 'security', 'unifiedManagement'],
      ...joinedSketches(
        machineRoom({
          id: 'main',
          site: { name: 'Main site', location: 'Basement', availabilityPct: 99.98 },
          ...rowPower,
          racks: {
            'rack-1': ['desk-host-01', 'desk-host-04', 'switch-a'],
            'rack-2': ['desk-host-02', 'desk-host-05', 'switch-b'],
            'rack-3': ['desk-host-03', 'desk-host-06'],
          },
          pairs: ['firewall', 'balancer'],
        }),
        {
          parts: {
            second: [
              'site',
              { name: 'Second building', location: '3 km away', availabilityPct: 99.95 },
            ],
            ...every(hosts, 'server', {
              ...rackServer,
              cpuVendor: 'amd',
              cpuGeneration: 'Genoa',
              model: 'PowerEdge R7625',
              cores: 128,
              ramGiB: 1024,
              heightU: 2,
              weightKg: 34,
              typicalW: 750,
              price: 48_000,
              rawTB: 31,
              diskCount: 8,
              raidController: false,
              powerLossProtection: true,
            }),
            pool: [
              'sdsCluster',
              {
                name: 'Storage of the hosts',
                owner: 'Workplace team',
                technology: 'vmware-vsan',
                replicas: 3,
                minSize: 1,
                failuresTolerated: 2,
                protection: 'mirror',
                rawTB: 186,
                slackPct: 25,
                diskCount: 48,
                media: 'nvme',
                powerLossProtection: true,
                encrypted: true,
              },
            ],
            datastore: [
              'volume',
              {
                name: 'Desktops',
                capacityTB: 30,
                usedTB: 18,
                protocol: 'vsan',
                accessMode: 'RWX',
                encrypted: true,
              },
            ],
            firewall: ['firewall', { ...firewallPair, technology: 'palo-alto-ngfw' }],
            balancer: [
              'loadBalancer',
              {
                name: 'Load balancer pair',
                technology: 'avi-load-balancer',
                haPair: true,
                instances: 2,
                psuCount: 2,
                heightU: 2,
                weightKg: 20,
                typicalW: 240,
              },
            ],
            office: [
              'userGroup',
              {
                name: 'Office staff',
                users: 380,
                concurrencyPct: 80,
                location: 'Five offices',
                rttMs: 12,
                kbpsPerUser: 1500,
                publishedApps: 14,
                deviceTypes: ['thin client'],
              },
            ],
            home: [
              'userGroup',
              {
                name: 'At home',
                users: 120,
                concurrencyPct: 80,
                location: 'At home',
                rttMs: 30,
                kbpsPerUser: 1500,
                publishedApps: 14,
                deviceTypes: ['laptop', 'tablet'],
              },
            ],
            clients: [
              'endpoint',
              {
                name: 'Thin clients',
                technology: 'wyse-thin-client',
                instances: 380,
                osKernelFamily: 'linux',
                owner: 'Workplace team',
              },
            ],
            gateway: [
              'accessGateway',
              {
                name: 'Gateway',
                technology: 'omnissa-horizon',
                displayProtocol: 'blast',
                instances: 2,
                sessionsMax: 600,
                tls: true,
                mfa: true,
              },
            ],
            broker: [
              'accessBroker',
              {
                name: 'Desktop broker',
                technology: 'omnissa-horizon',
                displayProtocol: 'blast',
                instances: 2,
                sessionsMax: 1000,
                oneVmPerUser: true,
                mfa: true,
                owner: 'Workplace team',
              },
            ],
            delivery: [
              'streamingServer',
              {
                name: 'Application delivery',
                technology: 'omnissa-app-volumes',
                instances: 2,
                owner: 'Workplace team',
              },
            ],
            'office-suite': [
              'appPackage',
              {
                name: 'Office suite',
                technology: 'msix-app-attach',
                osKernelFamily: 'windows',
                kernelDriver: false,
                sizeMB: 4200,
              },
            ],
            'cad-viewer': [
              'appPackage',
              {
                name: 'CAD viewer',
                technology: 'omnissa-app-volumes',
                osKernelFamily: 'windows',
                kernelDriver: false,
                sizeMB: 2600,
              },
            ],
            'ledger-2019': [
              'appPackage',
              {
                name: 'Ledger 2019',
                technology: 'omnissa-thinapp',
                osKernelFamily: 'windows',
                kernelDriver: false,
                sizeMB: 700,
              },
            ],
            'ledger-2026': [
              'appPackage',
              {
                name: 'Ledger 2026',
                technology: 'msix-app-attach',
                osKernelFamily: 'windows',
                kernelDriver: false,
                sizeMB: 900,
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
            ...each(hosts, 'memberOf', ['pool']),
            ...each(['datastore'], 'providedBy', ['pool']),
            ...each(['office'], 'accesses', ['clients']),
            ...each(['clients'], 'accesses', ['broker']),
            ...each(['home'], 'accesses', ['gateway']),
            ...each(['gateway'], 'accesses', ['balancer']),
            ...each(['balancer'], 'accesses', ['broker']),
            ...each(['broker'], 'accesses', services),
            ...each(['broker'], 'accesses', ['delivery']),
            ...each(['delivery'], 'accesses', packages),
            ...each(['delivery'], 'accesses', ['desktops']),
            ...each(packages, 'runsOn', ['golden']),
            ...each(['broker'], 'runsOn', ['broker-01', 'broker-02']),
            ...each(['gateway'], 'runsOn', ['gateway-01', 'gateway-02']),
            ...each(['delivery'], 'runsOn', ['delivery-01', 'delivery-02']),
            ...each(['desktops'], 'stores', ['datastore']),
            ...each(['desktops'], 'attachedTo', ['net-desktops']),
            ...each(['manager'], 'locatedIn', ['second']),
            ...each(['manager'], 'manages', ['cluster']),
            ...each(['firewall'], 'filters', [
              'net-users',
              'net-front',
              'net-desktops',
              'net-servers',
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
            typicalW: 250,
            weightKg: 10,
          },
          linked: [...hosts, 'firewall', 'balancer'],
        }),
        machineCluster({
          id: 'cluster',
          cluster: {
            name: 'Desktop cluster',
            owner: 'Workplace team',
            technology: 'vmware-vsphere',
            ...restartingCluster,
            quorumBased: false,
            hostFailuresTolerated: 2,
            cpuBaseline: 'x86-64-v4',
          },
          platform: 'vSphere',
          hosts,
          machines: {
            'broker-01': { ...windows, iops: 100 },
            'broker-02': { ...windows, iops: 100 },
            'gateway-01': { ...guest, ramGiB: 8, iops: 50 },
            'gateway-02': { ...guest, ramGiB: 8, iops: 50 },
            'delivery-01': { ...windows, iops: 300 },
            'delivery-02': { ...windows, iops: 300 },
            'profiles-01': { ...windows, ramGiB: 32, diskGiB: 3000, iops: 3000 },
            golden: {
              ...windows,
              name: 'Golden image',
              isTemplate: true,
              poweredOn: false,
              iops: 0,
            },
          },
          network: 'net-servers',
          volume: 'datastore',
        }),
        workloads({
          desktops: {
            on: ['cluster'],
            needs: ['profiles'],
            facts: {
              ...service,
              name: 'Desktops',
              owner: 'Workplace team',
              osKernelFamily: 'windows',
              statefulness: 'stateless',
              criticality: 2,
              rtoSec: 1800,
              rpoSec: 86_400,
              availTargetPct: 99.8,
              replicas: 400,
              users: 500,
              peakConcurrencyPct: 80,
              vcpu: 2,
              ramGiB: 6,
              diskGiB: 40,
              iops: 4000,
              avgUtilPct: 20,
              peakUtilPct: 45,
            },
          },
          profiles: {
            on: ['profiles-01'],
            facts: {
              ...service,
              name: 'Profiles and homes',
              owner: 'Workplace team',
              osKernelFamily: 'windows',
              criticality: 2,
              rtoSec: 1800,
              rpoSec: 3600,
              availTargetPct: 99.8,
              users: 500,
              growthPctPerYear: 15,
            },
          },
        }),
        networks(
          {
            'net-users': {
              name: 'Thin clients',
              segmentRole: 'user',
              vlanId: 10,
              of: ['office', 'clients'],
            },
            'net-front': {
              name: 'Front',
              segmentRole: 'dmz',
              vlanId: 20,
              of: ['home', 'gateway', 'balancer'],
            },
            'net-desktops': { name: 'Desktops', segmentRole: 'workload', vlanId: 30, of: [] },
            'net-servers': {
              name: 'Servers',
              segmentRole: 'workload',
              vlanId: 40,
              of: ['broker', 'delivery', 'balancer'],
            },
            'net-storage': {
              name: 'Storage',
              segmentRole: 'storage',
              vlanId: 50,
              of: ['pool', 'cluster'],
            },
            'net-migration': {
              name: 'Migration',
              segmentRole: 'migration',
              vlanId: 60,
              of: ['cluster'],
            },
            'net-management': {
              name: 'Management',
              segmentRole: 'mgmt',
              vlanId: 70,
              of: ['cluster', 'manager'],
            },
            'net-backup': { name: 'Backup', segmentRole: 'backup', vlanId: 80, of: [] },
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
            'switch-a',
            'switch-b',
            'firewall',
            'balancer',
            'pool',
            'gateway',
            'broker',
          ],
          workloads: services,
          consoles: ['gateway', 'broker', 'manager', 'backup'],
          hosts,
          instead: {
            idp: { technology: 'active-directory' },
            names: { technology: 'active-directory' },
            monitor: { technology: 'vcf-operations' },
          },
        }),
        backupWithVault({
          site: 'second',
          protects: services,
          networks: ['net-management', 'net-backup'],
          backup: {
            owner: 'Workplace team',
            frequencyHours: 0.9,
            backupMBps: 600,
            restoreMBps: 3000,
            rpoSec: 3600,
            retentionDays: 90,
          },
          vault: { name: 'Vault in the second building', capacityTB: 20, retentionDays: 90 },
        }),
      ),
    }),
};
