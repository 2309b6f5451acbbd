import { kindData, kindNames, type Kind } from '#shared/catalogue/kinds.ts';
import type { ReportSource } from '../document/report-source.ts';
import { inventoryOf } from './inventory-table.ts';
import type { ReportTable } from './report-table.ts';

const hostKinds: readonly Kind[] = [
  'server',
  'ftServer',
  'chassis',
  'hypervisor',
  'osPlatform',
  'hostCluster',
  'failoverCluster',
  'parallelCluster',
];

const kindsOn = (lane: string): readonly Kind[] =>
  kindNames.filter((kind) => kindData(kind).lane === lane);

/** What workloads run on: machines, hypervisors and clusters. */
export const hostsTable = (source: ReportSource): ReportTable =>
  inventoryOf(source, hostKinds, {
    name: 'Hosts',
    title: 'Hosts and clusters',
    empty: 'No host is drawn.',
  });

/** Services, and the virtual machines, containers and pods that they run in. */
export const workloadsTable = (source: ReportSource): ReportTable =>
  inventoryOf(source, ['workload', 'vm', 'osContainer', 'pod'], {
    name: 'Workloads',
    title: 'Workloads and what they run in',
    empty: 'No workload is drawn.',
  });

/** Everything on the network layer. */
export const networkTable = (source: ReportSource): ReportTable =>
  inventoryOf(source, kindsOn('network'), {
    name: 'Network',
    title: 'Network',
    empty: 'No network is drawn.',
  });

/** Everything on the storage layer. */
export const storageTable = (source: ReportSource): ReportTable =>
  inventoryOf(source, kindsOn('storage'), {
    name: 'Storage',
    title: 'Storage',
    empty: 'No storage is drawn.',
  });
