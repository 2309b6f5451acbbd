import type { KindData } from '../kind.ts';

const workloadFields = [
  'criticality', 'rtoSec', 'rpoSec', 'availTargetPct', 'statefulness', 'memoryLossAllowed', 'survivesSiteLoss', 'isolation',
  'trustZone', 'dataClass', 'osKernelFamily', 'osVersion', 'arch', 'vcpu', 'ramGiB', 'diskGiB', 'iops', 'readPct', 'avgUtilPct',
  'peakUtilPct', 'maxLatencyMs', 'realTime', 'graphics', 'needsLiveMigration', 'clusterAware', 'kernelDriver',
  'onlyForAppConflict', 'threats', 'replicas', 'users', 'peakConcurrencyPct', 'growthPctPerYear', 'owner',
] as const;

/** What people use, and what encapsulates or serves it. */
export const applicationKinds = {
  workload: { title: 'Workload', plural: 'workloads', family: 'Workloads', lane: 'application', covers: false, icon: 'box', fields: workloadFields, card: ['osKernelFamily', 'criticality', 'rtoSec'], summary: 'An application or service with its targets: what all the rest is for.' },
  appPackage: { title: 'Application package', plural: 'application packages', family: 'Client side', lane: 'application', covers: true, icon: 'package', fields: ['osKernelFamily', 'kernelDriver', 'sizeMB', 'offlineHours', 'version', 'owner'], card: ['osKernelFamily', 'sizeMB'], summary: 'An application encapsulated so that it runs beside others that conflict with it.' },
  streamingServer: { title: 'Application delivery', plural: 'delivery servers', family: 'Client side', lane: 'application', covers: true, icon: 'cloud-download', fields: ['instances', 'owner', 'version'], card: ['instances'], summary: 'Streams encapsulated applications to devices on demand.' },
  appServer: { title: 'Application server', plural: 'application servers', family: 'Server side', lane: 'application', covers: true, icon: 'server-cog', fields: ['instances', 'vcpu', 'ramGiB', 'owner', 'version'], card: ['instances', 'version'], summary: 'Server-side application virtualization: a runtime that hides the machines under it.' },
} as const satisfies Readonly<Record<string, KindData>>;
