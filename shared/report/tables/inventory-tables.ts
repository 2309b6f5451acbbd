import { kindData, kindNames, type Kind } from '#shared/catalogue/kinds.ts';
import type { ReportSource } from '../document/report-source.ts';
import { inventoryOf } from './inventory-table.ts';
import type { ReportTable } from './report-table.ts';
import { t } from '#shared/words/t.ts';

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
    name: t`Hosts`,
    title: t`Hosts and clusters`,
    empty: t`No host is drawn.`,
  });

/** Services, and the virtual machines, containers and pods that they run in. */
export const workloadsTable = (source: ReportSource): ReportTable =>
  inventoryOf(source, ['workload', 'vm', 'osContainer', 'pod'], {
    name: t`Workloads`,
    title: t`Workloads and what they run in`,
    empty: t`No workload is drawn.`,
  });

/** Everything on the network layer. */
export const networkTable = (source: ReportSource): ReportTable =>
  inventoryOf(source, kindsOn('network'), {
    name: t`Network`,
    title: t`Network`,
    empty: t`No network is drawn.`,
  });

/** Everything on the storage layer. */
export const storageTable = (source: ReportSource): ReportTable =>
  inventoryOf(source, kindsOn('storage'), {
    name: t`Storage`,
    title: t`Storage`,
    empty: t`No storage is drawn.`,
  });
